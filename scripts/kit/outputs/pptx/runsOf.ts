import type { FontRole, Link, Run } from '../../../office/presentation.ts'
import type { FormulaPiece } from '../../../drawings/formulaLines.ts'
import type { LaidOut } from './laidOut.ts'
import { isTask } from './kinds.ts'
import { colourOf, isSeen, px } from './looks.ts'

/** What runs need to know of the deck. */
export interface RunContext {
  /** Which of the deck's fonts draws what a list of families names. */
  fontOf: (families: string) => FontRole
  /** Writes a formula as text; nothing where it has no such form. */
  formulaOf: (tex: string) => FormulaPiece[] | undefined
  /** Where an address of the site leads. */
  linkOf: (href: string) => Link | undefined
}

/** What inline elements around a text say of it. */
type Around = Pick<Run, 'highlight' | 'isStruck' | 'isUnderlined' | 'raised'> & { size?: number }

/** From which weight on letters are bold. */
const BOLD = 600
/** Where a long word may end its line: zero width space. */
const BREAK = '\u200B'
const BLANK = '[ \\t\\n\\r\\f]'

/**
 * Read the words of a paragraph.
 *
 * @param parts
 *   What stands in its lines, in order.
 * @returns
 *   Runs: blanks as they are shown, line breaks where the page has them.
 */
export function runsOf(parts: LaidOut[], context: RunContext): Run[] {
  return tidied(runsAmong(parts, {}, context))
}

function runsIn(part: LaidOut, around: Around, context: RunContext): Run[] {
  if (!isSeen(part) || isTask(part) || part.name === '::marker' || part.name === 'svg') return []
  if (part.name === 'br') return [runOf('\n', part, around, context)]
  if (part.name === 'img') return picture(part, around, context)
  if (part.name === '#text' || part.name.startsWith('::')) {
    const isKept = part.style['white-space-collapse'].startsWith('preserve')
    const text = isKept ? part.text : part.text.replaceAll(new RegExp(`${BLANK}+`, 'g'), ' ')
    return text ? [runOf(text, part, around, context)] : []
  }
  const inside = { ...around, ...saidBy(part, around) }
  return runsAmong(part.children, inside, context)
}

function runsAmong(parts: LaidOut[], around: Around, context: RunContext): Run[] {
  return parts.flatMap((part, at) => {
    if (part.name !== 'wbr') return runsIn(part, around, context)
    return isLineEnd(parts[at - 1], parts[at + 1]) ? [runOf(BREAK, part, around, context)] : []
  })
}

/** A picture in a line is its name; a formula, which is named by its TeX, is written as far as a line of text can. */
function picture(part: LaidOut, around: Around, context: RunContext): Run[] {
  const alt = part.attributes['alt'] ?? ''
  const pieces = part.classes.includes('inline-formula') ? context.formulaOf(alt) : undefined
  if (!pieces) return alt ? [runOf(alt, part, around, context)] : []
  return pieces.map(({ text, ...look }) => ({ ...runOf(text, part, around, context), ...look }))
}

/** Whether a line ends between two parts. */
function isLineEnd(before: LaidOut | undefined, after: LaidOut | undefined): boolean {
  const [last, next] = [before?.lines.at(-1), after?.lines[0]]
  return last !== undefined && next !== undefined && next.y > last.y
}

/** What an inline element says of its words. */
function saidBy(element: LaidOut, around: Around): Around {
  const { style, alpha, name } = element
  const highlight = colourOf(style['background-color'], alpha)
  const isRaised = name === 'sup' || name === 'sub'
  return {
    ...(highlight && { highlight }),
    ...(style['text-decoration-line'].includes('line-through') && { isStruck: true }),
    ...(style['text-decoration-line'].includes('underline') && { isUnderlined: true }),
    // Office programs make raised letters smaller themselves.
    ...(isRaised && { raised: name === 'sup' ? 'above' : 'below', size: around.size ?? sizeAround(element) }),
  }
}

/** Our raised letters are three quarters as large as those around, see `styles/markup.css`. */
const RAISED = 0.75

function sizeAround({ style }: LaidOut): number {
  return px(style['font-size']) / RAISED
}

function runOf(text: string, part: LaidOut, { size, ...around }: Around, { fontOf, linkOf }: RunContext): Run {
  const { style, alpha, lang, href } = part
  const spacing = px(style['letter-spacing'])
  const link = href === undefined ? undefined : linkOf(href)
  return {
    text: text.replaceAll('\u00AD', ''),
    font: fontOf(style['font-family']),
    size: size ?? px(style['font-size']),
    colour: colourOf(style.color, alpha) ?? { hex: '000000', alpha: 0 },
    ...(Number(style['font-weight']) >= BOLD && { isBold: true as const }),
    ...(style['font-style'] !== 'normal' && { isItalic: true as const }),
    ...(style['text-transform'] === 'uppercase' && { isUpperCase: true as const }),
    ...(spacing && { spacing }),
    ...around,
    ...(lang && { lang }),
    ...(link && { link }),
  }
}

/** Blanks only between words; neighbours that look alike are one run. */
function tidied(runs: Run[]): Run[] {
  const done: Run[] = []
  for (const run of runs) {
    const before = done.at(-1)
    const isAtBlank = !before || /[ \n]$/.test(before.text)
    const text = isAtBlank ? run.text.replace(/^ /, '') : run.text
    if (text === '\n' && before) before.text = before.text.replace(/ $/, '')
    if (!text) continue
    if (before && text !== '\n' && before.text !== '\n' && isAlike(before, run)) before.text += text
    else done.push({ ...run, text })
  }
  const last = done.at(-1)
  if (last) last.text = last.text.replace(/[ \n]+$/, '')
  return done.filter(({ text }) => text)
}

function isAlike({ text: _one, ...one }: Run, { text: _other, ...other }: Run): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
