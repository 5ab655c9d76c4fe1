import type { Code } from 'mdast'
import type { Slide } from '../../../deck/types.ts'
import type { Composition, Offer } from '../composition.ts'
import type { CodeUnit } from '../unit.ts'
import { component, paragraph } from '../../../deck/builders.ts'
import { isInColumns } from '../../../text/isInColumns.ts'
import { boxHeight, boxWidth, geometry } from '../../../tokens/geometry.ts'
import { codePart } from '../../fit/codePart.ts'
import { codeBlocks, evenParts } from '../codeBlocks.ts'
import { leadHeight } from '../led.ts'
import { type Led, leadTitles } from '../leadTitles.ts'
import { CODE, codeHeight, codesIn, isWhole, panelCode } from '../panelCode.ts'
import { roomBelow, sharing } from '../stretched.ts'

/** Fewest lines of code that is set in columns, and most of a column. */
const LINES = 10
const COLUMN = 18
/** Most slides that it goes on to, and how many more than the fewest are tried. */
const SLIDES = 12
const MORE = 4
/** Running text, and largest code, in px. */
const SIZES = { least: 30, most: 36 }
const MOST = 36

/** Longer code of short lines in two columns, and on more slides where it must: split between blocks at the outer indent. */
export const codeColumns: Composition = {
  name: 'code-columns',
  offers: (units, at, scope) => {
    const unit = units[at]
    if (unit?.kind !== 'code' || unit.output || isInColumns(unit.code.value, unit.code.lang)) return []
    const lines = unit.code.value.split('\n')
    if (lines.length < LINES || !isWhole(unit.code.value, columnWidth())) return []
    const starts = codeBlocks(lines, COLUMN)
    const lengths = starts.map((start, index) => (starts[index + 1] ?? lines.length) - start)
    const partsOf = (slides: number): Code[] => {
      const parts = evenParts(lengths, 2 * slides).map((block) => starts[block] ?? 0)
      return parts.map((from, index) => codePart(unit.code, from, parts[index + 1] ?? lines.length))
    }
    const fewest = Math.ceil(lines.length / 2 / COLUMN)
    const counts = Array.from({ length: MORE }, (_, more) => fewest + more)
    return counts
      .filter((slides) => slides <= SLIDES && 2 * slides <= starts.length)
      .map(partsOf)
      .filter((codes) => Math.max(...codes.map(linesOf)) <= COLUMN)
      .slice(0, 2)
      .flatMap((codes) => leadTitles(unit, scope).map((led) => offer(led, unit, codes)))
  },
}

function linesOf({ value }: Code): number {
  return value.split('\n').length
}

function offer(led: Led, unit: CodeUnit, codes: Code[]): Offer {
  const pages = Array.from({ length: Math.ceil(codes.length / 2) }, (_, page) => codes.slice(2 * page, 2 * page + 2))
  const [first, ...further] = pages.map((columns, page): Offer => ({
    composition: 'code-columns',
    count: 1,
    ...(led.title && { title: led.title }),
    body: [...(led.lead && page === 0 ? [component('LeadIn', [paragraph(led.lead.children)])] : []), ...columns],
    sizes: SIZES,
    code: { least: CODE.least, most: MOST, of: sizeOf },
    measure: (slide) => sharing(slide, heightOf(slide, slide.frontmatter.code ?? CODE.least), 0),
    ...(pages.length > 1 && { part: { no: page + 1, of: pages.length } }),
    ...(unit.file && { frontmatter: { file: unit.file } }),
  }))
  return { ...(first as Offer), ...(further.length && { further }) }
}

function columnWidth(): number {
  const { frame, codeColumns: look } = geometry
  return (frame.width - look.gap) / 2 - boxWidth(look.box)
}

function sizeOf(slide: Slide): number {
  const height = roomBelow(slide) - heightOf(slide, 0)
  const { line } = geometry.codeColumns
  const sizes = codesIn(slide).map((value) => panelCode([value], { width: columnWidth(), height }, line))
  return Math.min(MOST, ...sizes)
}

function heightOf(slide: Slide, code: number): number {
  const { codeColumns: look } = geometry
  const size = slide.frontmatter.size ?? SIZES.least
  const letters = code > 0 ? codesIn(slide).map((value) => codeHeight([value], code, columnWidth(), look.line)) : [0]
  return Math.max(...letters) + boxHeight(look.box) + leadHeight(slide, size)
}
