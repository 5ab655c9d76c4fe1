import type { PhrasingContent, Table } from 'mdast'
import type { Slide } from '../../../deck/types.ts'
import type { SentenceWords } from '../../../text/sentenceWords.ts'
import type { Composition, Measured, Offer } from '../composition.ts'
import { component, paragraph } from '../../../deck/builders.ts'
import { inTables } from '../../fit/breakLongWords.ts'
import { splitColumns } from '../../fit/splitColumns.ts'
import { lineCount } from '../../measure/lineCount.ts'
import { cellFace, tableColumns, tableSides } from '../../measure/tableColumns.ts'
import { tableHeight } from '../../measure/tableHeight.ts'
import { setParagraph } from '../../measure/textHeight.ts'
import { textOf } from '../../../text/textOf.ts'
import { boxHeight, geometry } from '../../../tokens/geometry.ts'
import { type Led, leadTitles } from '../leadTitles.ts'
import { textRuns } from '../../measure/textRuns.ts'
import { withinLines } from '../withinLines.ts'
import { roomBelow, stretched } from '../stretched.ts'

/** Most rows on a slide, and of a table that is short; columns from which on letters are smaller. */
const ROWS = 8
const SHORT = 3
const MANY = 6
/** Letters of tables of few columns, of many, and of few rows, in px. */
const SIZES = { few: { least: 30, most: 40 }, many: { least: 28, most: 34 }, short: { least: 30, most: 48 } }
/** Slides that are tried beyond the fewest. */
const MORE = 2
/** Most lines of a cell that are tried, all of them first. */
const LINES = [0, 3, 2]
/** Numbers, with their unit or sign. */
const NUMBER = /^[-+−–±~≈<>]?\s?[$€£¥]?\s?\p{Nd}[\p{Nd}\s\u00A0\u202F.,'’/:]*(?:\s?[\p{L}%‰°$€£¥²³/]{1,5})?$/u

/** A table; one of many rows in even parts, with the same columns and the head in each. */
export const table: Composition = {
  name: 'table',
  offers: (units, at, scope) => {
    const unit = units[at]
    if (unit?.kind !== 'table') return []
    const whole = withNumbers(inTables(unit.table))
    const rows = whole.children.length - 1
    const sizes = columnsOf(whole) >= MANY ? SIZES.many : rows <= SHORT ? SIZES.short : SIZES.few
    const wide = splitColumns(whole, sizes.least / geometry.text.size)
    const fewest = Math.max(1, Math.ceil(rows / ROWS))
    const counts = Array.from({ length: MORE + 1 }, (_, more) => fewest + more).filter(
      (count) => count <= Math.max(1, rows / 2),
    )
    const words = scope.phrases.sentences
    const ways = LINES.map((lines) => wide.map((part) => (lines ? withShortCells(part, lines, sizes, words) : part)))
    return leadTitles(unit, scope).flatMap((led) =>
      (counts.length ? counts : [fewest]).map((count) => {
        const [whole, ...shorter] = ways.map((parts) =>
          offer(
            led,
            parts.flatMap((part) => inParts(part, count)),
            sizes,
          ),
        )
        return { ...(whole as Offer), shorter }
      }),
    )
  },
}

/** A table whose cells take no more lines than so many at the smallest size: a longer one is cut at a clause. */
function withShortCells(block: Table, lines: number, { least }: { least: number }, words: SentenceWords): Table {
  const { widths } = tableColumns(block, geometry.frame.width, least / geometry.text.size)
  const sides = tableSides(block)
  const children = block.children.map((row, at) => ({
    ...row,
    children: row.children.map((cell, column) => {
      const setting = { size: least, width: (widths[column] ?? geometry.frame.width) - sides }
      const fits = (content: PhrasingContent[]): boolean =>
        lineCount(textRuns(paragraph(content), cellFace(at), least), setting) <= lines
      return { ...cell, children: withinLines(cell.children, words, fits) }
    }),
  }))
  return { ...block, children }
}

function columnsOf({ children }: Table): number {
  return Math.max(...children.map((row) => row.children.length))
}

/** Columns of numbers stand to the right, unless their author says otherwise. */
function withNumbers(block: Table): Table {
  const [, ...rows] = block.children
  const align = Array.from({ length: columnsOf(block) }, (_, column) => {
    const cells = rows.map(({ children }) => textOf(children[column] ?? []).trim()).filter(Boolean)
    const areNumbers =
      column > 0 && cells.length > 1 && cells.every((cell) => NUMBER.test(cell) || /^[-–—]$/.test(cell))
    return block.align?.[column] ?? (areNumbers ? 'right' : null)
  })
  return { ...block, align }
}

/** Even parts of the rows, each with the head. */
function inParts(block: Table, count: number): Array<{ part: Table; whole: Table }> {
  const [head, ...rows] = block.children
  if (!head || count === 1) return [{ part: block, whole: block }]
  return Array.from({ length: count }, (_, no) => {
    const [from, to] = [no, no + 1].map((at) => Math.round((at * rows.length) / count))
    return { part: { ...block, children: [head, ...rows.slice(from, to)] }, whole: block }
  })
}

function offer(led: Led, parts: Array<{ part: Table; whole: Table }>, sizes: { least: number; most: number }): Offer {
  const pages = parts.map(({ part, whole }, page): Offer => ({
    composition: 'table',
    count: 1,
    ...(led.title && { title: led.title }),
    body: [...(led.lead && page === 0 ? [component('LeadIn', [paragraph(led.lead.children)])] : []), part],
    sizes,
    measure,
    ...(part !== whole && { frontmatter: { columns: sharesOf(whole, sizes.least) } }),
    ...(parts.length > 1 && { part: { no: page + 1, of: parts.length } }),
  }))
  const [first, ...further] = pages
  return { ...(first as Offer), ...(further.length && { further }) }
}

/** Widths of columns, in %. */
function sharesOf(block: Table, size: number): number[] {
  const { widths } = tableColumns(block, geometry.frame.width, size / geometry.text.size)
  const all = widths.reduce((sum, width) => sum + width, 0)
  return widths.map((width) => Math.round((1000 * width) / all) / 10)
}

function measure(slide: Slide): Measured {
  const { frame, leadIn, text, wholeTable } = geometry
  const { size = text.size, columns } = slide.frontmatter
  const heights = slide.children.map((child) => {
    if (child.type === 'component')
      return setParagraph(child, 'text', Math.min(size, leadIn.largest), leadIn.line, frame.width) + frame.gap
    if (child.type !== 'table') return 0
    const given = columns?.map((share) => (share * frame.width) / 100)
    const height = tableHeight(child, { width: frame.width, scale: size / text.size }, wholeTable, given)
    return height + moreRoom(child.children.length - 1, size)
  })
  const needed = heights.reduce((sum, height) => sum + height, 0)
  const { fill, ...others } = stretched(slide, needed)
  // Rows stretch, but those of a short table not to all of the slide.
  return { ...others, fill: Math.min(fill, (needed * STRETCH) / roomBelow(slide)) }
}

/** Of two rows or less, each has more room above and below its words, in px. */
function moreRoom(rows: number, size: number): number {
  const { few, box } = geometry.wholeTable
  return rows > few.rows ? 0 : rows * (2 * few.factor * size - boxHeight(box))
}

/** How much higher rows may be than their words ask for. */
const STRETCH = 1.8
