import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast'
import type { Layout } from '../../deck/layouts.ts'
import type { Component, Slide } from '../../deck/types.ts'
import type { SentenceWords } from '../../text/sentenceWords.ts'
import type { Measured, Offer } from './composition.ts'
import { componentsIn } from '../../deck/componentsIn.ts'
import { component, paragraph } from '../../deck/builders.ts'
import { geometry } from '../../tokens/geometry.ts'
import { extentOf, lineCount } from '../measure/lineCount.ts'
import { setParagraph } from '../measure/textHeight.ts'
import { textRuns } from '../measure/textRuns.ts'
import { textOf } from '../../text/textOf.ts'
import { framed } from './framed.ts'
import { leadHeight } from './led.ts'
import { withinLines } from './withinLines.ts'
import { besideRule } from '../measure/besideRule.ts'

/** A row: a term and what is said of it, or a line alone. */
export interface Row {
  term?: PhrasingContent[]
  said: PhrasingContent[]
}

/** How rows are set. */
export interface RowsLook {
  composition: Layout
  /** Range of their text, in px. */
  sizes: { least: number; most: number }
  /** Whether a tick is drawn before each. */
  hasTicks: boolean
}

/** Room that rows have below a title of one line, of two, and below a line that leads to them as well, in px. */
const ROOMS = [465, 405, 350]
/** Most lines of what is said in a row. */
const LINES = [4, 3, 2, 1]
/** Sizes at which rows are cut to what has room, in px. */
const CUT_AT = [32, 36, 40]

/**
 * Offers for some rows on one slide: each shows all that has room at a size, cut at clauses.
 *
 * @param words
 *   Words of their language.
 */
export function rowOffers(rows: Row[], look: RowsLook, words: SentenceWords): Offer[] {
  const term = Math.max(0, ...rows.map((row) => (row.term ? termWidth(row.term, look.hasTicks) : 0)))
  const bodies = ROOMS.flatMap((room) => CUT_AT.map((size) => cutRows(rows, term, look, size, room, words)))
  const unlike = bodies.filter((body, at) => bodies.findIndex((one) => one.key === body.key) === at)
  return unlike.map(({ rows: shown }): Offer => ({
    composition: look.composition,
    count: 1,
    body: [bodyOf(shown, term, look.hasTicks)],
    sizes: look.sizes,
    measure: measureRows,
  }))
}

/** Rows in which nothing takes more lines than there is room for at a size. */
function cutRows(
  rows: Row[],
  term: number,
  { hasTicks }: RowsLook,
  size: number,
  room: number,
  words: SentenceWords,
): { rows: Row[]; key: string } {
  const { said: width } = widthsOf(size, term, hasTicks)
  const cutTo = (lines: number): Row[] =>
    rows.map((row) => ({ ...row, said: withinLines(row.said, words, (said) => linesOf(said, size, width) <= lines) }))
  const found = LINES.values()
    .map(cutTo)
    .find((cut) => heightOf(cut.map(paragraphsOf), term, size, hasTicks) <= room)
  const shown = found ?? cutTo(1)
  return { rows: shown, key: textOf(shown.flatMap(({ said }) => said)) }
}

function linesOf(said: PhrasingContent[], size: number, width: number): number {
  return lineCount(textRuns(paragraph(said), 'text', size), { size, width })
}

function bodyOf(rows: Row[], term: number, hasTicks: boolean): Component {
  const list: List = {
    type: 'list',
    ordered: false,
    spread: true,
    children: rows.map((row): ListItem => ({ type: 'listItem', spread: true, children: paragraphsOf(row) })),
  }
  const width = Math.round((term + 0.1) * 100) / 100
  return component('TermRows', [list], {
    ...(term > 0 && { term: String(width) }),
    ...(hasTicks && { ticks: true as const }),
  })
}

function paragraphsOf({ term, said }: Row): Paragraph[] {
  return [...(term ? [paragraph(term)] : []), ...(said.length ? [paragraph(said)] : [])]
}

/** Width of a term on one line, in em of the text beside it. */
function termWidth(term: PhrasingContent[], hasTicks: boolean): number {
  return extentOf(textRuns(paragraph(term), 'head', geometry.text.size)).most * factorOf(hasTicks)
}

/** Size of a term in sizes of the text beside it: behind a tick there is less room. */
function factorOf(hasTicks: boolean): number {
  return hasTicks ? 1 : geometry.terms.term.factor
}

/** Room for terms and for what is said of them, in px. */
function widthsOf(size: number, term: number, hasTicks: boolean): { term: number; said: number } {
  const { terms, frame } = geometry
  const width = frame.width - (hasTicks ? size * (terms.tick.factor + terms.tick.pad) : 0)
  if (!term) return { term: 0, said: width }
  const own = Math.min(term * size, width * (hasTicks ? terms.tick.most : terms.term.most))
  return { term: own, said: width - own - terms.gap }
}

/** Height of rows, in px. */
function heightOf(rows: Paragraph[][], term: number, size: number, hasTicks: boolean): number {
  const { terms } = geometry
  const widths = widthsOf(size, term, hasTicks)
  return rows.reduce((sum, [first, second]) => {
    const isTerm = term > 0
    const head =
      isTerm && first ? setParagraph(first, 'head', size * factorOf(hasTicks), terms.term.line, widths.term) : 0
    const text = isTerm ? second : first
    const said = text ? setParagraph(text, 'text', size, terms.line, widths.said) : 0
    return sum + Math.max(head, said, hasTicks ? size * terms.tick.factor : 0) + 2 * besideRule(size) + terms.rule
  }, 0)
}

/** How a slide of rows comes out: they stretch, so that only long ones leave little empty. */
export function measureRows(slide: Slide): Measured {
  const { frame } = geometry
  const size = slide.frontmatter.size ?? geometry.text.size
  const [rows] = componentsIn(slide, 'TermRows')
  const list = rows?.children[0]
  if (!rows || list?.type !== 'list') return { needed: Infinity, room: 0, fill: 0 }
  const term = Number(rows.attributes['term'] ?? 0)
  const hasTicks = rows.attributes['ticks'] === true
  const items = list.children.map(({ children }) => children.filter((child) => child.type === 'paragraph'))
  const lead = leadHeight(slide, size)
  const height = lead + heightOf(items, term, size, hasTicks)
  const widths = widthsOf(size, term, hasTicks)
  const widest = Math.max(
    ...items.map((item) =>
      Math.min(widths.said, extentOf(textRuns(item.at(-1) as Paragraph, 'text', size)).most * size),
    ),
  )
  const width = frame.width - widths.said + widest
  return framed(slide, (room) => ({ height: height > room ? height : height + (room - height) * 0.7, width }))
}
