import type { Content, Paint } from '../../content/types.ts'
import type { FontTexts } from '../../content/fontTexts.ts'
import type { Shown } from '../../content/paintText.ts'
import { clusterTexts } from '../clusterTexts.ts'
import { contentsIn, ownPaints } from '../../content/readContent.ts'
import { shownIn } from '../../content/paintText.ts'
import { writeFontTexts } from '../../content/writeFontTexts.ts'

/** What a code of a font is used for. */
interface Use {
  /** What is said of it in each place where something is. */
  said: Set<string>
  /** Whether it stands somewhere for what the font says. */
  isPlain: boolean
}

/**
 * Let fonts say what browsers say beside them, in `ActualText`, which many readers skip and some stumble over: an emoji
 * with its variation selector. Blanks of all widths are spaces, forms of letters are letters, and what only marks where a line may
 * end is nothing.
 *
 * @param pages
 *   Pages; their content is changed, and the fonts that they share.
 */
export function texts(pages: Content[]): void {
  const contents = pages.flatMap((page) => [...contentsIn(page)])
  const changed = new Set<FontTexts>()
  const set = (font: FontTexts, code: number, text: string): void => {
    font.texts.set(code, text)
    changed.add(font)
  }
  for (const { items, fonts } of contents) {
    for (const paint of ownPaints(items)) {
      if (paint.kind !== 'text') continue
      for (const { font, code, text } of clusterTexts(shownIn(paint, fonts), fonts)) set(font, code, text)
    }
  }
  const uses = usesIn(contents)
  for (const [font, codes] of uses) {
    for (const [code, { said, isPlain }] of codes) {
      const text = font.texts.get(code)
      const meant = isPlain || said.size !== 1 ? text : [...said][0]
      const plain = meant?.replaceAll(/\s/gu, ' ').replaceAll(FORMS, (form) => form.normalize('NFKC'))
      if (plain && plain !== text && plain !== BREAK) set(font, code, plain)
    }
  }
  for (const font of changed) writeFontTexts(font.font, font)
  for (const { items, fonts } of contents) {
    for (const paint of ownPaints(items)) if (paint.kind === 'text') settle(paint, fonts)
  }
}

/** Letters as they are drawn where they stand: ligatures, and those of Arabic and Hebrew. */
const FORMS = /[\u{FB00}-\u{FDFF}\u{FE70}-\u{FEFC}]/gu
/** Zero-width space: a place where a line may end. */
const BREAK = '\u{200B}'

function usesIn(contents: Content[]): Map<FontTexts, Map<number, Use>> {
  const uses = new Map<FontTexts, Map<number, Use>>()
  for (const { items, fonts } of contents) {
    for (const paint of ownPaints(items)) {
      if (paint.kind !== 'text') continue
      for (const shown of shownIn(paint, fonts)) {
        const font = fonts.get(shown.font)
        if (!font) continue
        const codes = uses.get(font) ?? new Map<number, Use>()
        uses.set(font, codes)
        const said = ofOne(shown, paint)
        for (const code of shown.codes) {
          const use = codes.get(code) ?? { said: new Set(), isPlain: false }
          codes.set(code, use)
          if (said === undefined) use.isPlain = true
          else use.said.add(said)
        }
      }
    }
  }
  return uses
}

/** Drop what is said beside a code that says the same; and codes that say nothing. */
function settle(paint: Paint, fonts: Map<string, FontTexts>): void {
  const dropped = new Set<number>()
  for (const shown of shownIn(paint, fonts)) {
    const { actual, at, codes, font } = shown
    const said = ofOne(shown, paint)
    if (!actual || said === undefined) continue
    const isBreak = said === BREAK
    if (!isBreak && said.replaceAll(/\s/gu, ' ') !== fonts.get(font)?.texts.get(codes[0] ?? -1)) continue
    dropped.add(actual.begin).add(actual.end)
    if (isBreak) dropped.add(at)
  }
  if (dropped.size) paint.operators = paint.operators.filter((_, index) => !dropped.has(index))
}

/** What is said of a single code; nothing where nothing, or of several at once. */
function ofOne({ actual, codes, at }: Shown, { operators }: Paint): string | undefined {
  if (!actual || codes.length !== 1) return
  const shows = operators.slice(actual.begin, actual.end).filter(({ name }) => /^(?:Tj|TJ|'|")$/.test(name))
  return shows.length === 1 && operators[at] === shows[0] ? actual.text : undefined
}
