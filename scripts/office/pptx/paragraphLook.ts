import type { Element } from 'xast'
import type { Paragraph, PresentationTheme, Run } from '../presentation.ts'
import type { Look } from './differing.ts'
import type { HangingParagraph } from './hanging.ts'
import { x } from 'xastscript'
import { emu, hundredths, share } from './units.ts'
import { colourOf } from './paint.ts'

const ALIGNED = { left: 'l', center: 'ctr', right: 'r', justify: 'just' }

/** Most levels that programs have (ECMA-376, part 1, 21.1.2.2.7). */
export const LEVELS = 9

/** How a paragraph looks where nothing is said of it. */
export const PLAIN_PARAGRAPH: Look = {
  attributes: { marL: 0, indent: 0, algn: 'l', rtl: 0 },
  children: {
    lines: x('a:lnSpc', [x('a:spcPct', { val: share(1) })]),
    before: x('a:spcBef', [x('a:spcPts', { val: 0 })]),
    sign: x('a:buNone'),
  },
}

/**
 * Tell all of how a paragraph looks, but for its level.
 *
 * @param paragraph
 *   Paragraph.
 * @param theme
 *   Theme of the presentation.
 * @param startAt
 *   Number that its list begins with, if it has one (default: its own).
 * @returns
 *   Attributes and elements of `a:pPr`, in the order of the schema.
 */
export function paragraphLook(paragraph: HangingParagraph, theme: PresentationTheme, startAt?: number): Look {
  const { align, bullet, indent = 0, level = 0, before = 0 } = paragraph
  const hang = bullet ? (paragraph.hang ?? indent / (level + 1)) : 0
  return {
    attributes: { marL: emu(indent), indent: emu(-hang), algn: ALIGNED[align], rtl: paragraph.isRightToLeft ? 1 : 0 },
    children: {
      lines: x('a:lnSpc', [x('a:spcPct', { val: spacingOf(paragraph, theme) })]),
      before: x('a:spcBef', [x('a:spcPts', { val: hundredths(before) })]),
      ...(bullet?.colour && { colour: x('a:buClr', [colourOf(bullet.colour, theme)]) }),
      ...signOf(bullet, startAt),
    },
  }
}

/** Where numbers of a list may start: ECMA-376, 20.1.10.68 (`ST_TextBulletStartAtNum`). */
const STARTS = { least: 1, most: 32767 }

function signOf(bullet: Paragraph['bullet'], startAt?: number): Record<string, Element> {
  if (!bullet) return { sign: x('a:buNone') }
  if ('number' in bullet) {
    const first = startAt ?? bullet.number
    // What cannot be counted on from is a sign.
    if (first < STARTS.least || first > STARTS.most) return { sign: x('a:buChar', { char: `${bullet.number}.` }) }
    return { sign: x('a:buAutoNum', { type: 'arabicPeriod', startAt: first }) }
  }
  // A sign is of the font of its text, or of one that has it.
  return { font: x('a:buFontTx'), sign: x('a:buChar', { char: bullet.sign }) }
}

/** Lines of several sizes are as high as the largest asks for. */
function spacingOf({ runs, lineHeight }: Paragraph, theme: PresentationTheme): number {
  const largest = runs.reduce<Run | undefined>((most, run) => (run.size > (most?.size ?? 0) ? run : most), undefined)
  if (!lineHeight || !largest) return share(1)
  const natural = largest.size * (theme.lineHeights?.[largest.font] ?? 1.2)
  return Math.round(lineHeight / natural / 0.01) * 1000
}
