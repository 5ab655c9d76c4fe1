import type { Element } from 'hast'
import type { AlignType, PhrasingContent, TableCell, TableRow } from 'mdast'
import { textOf } from '../../../text/textOf.ts'
import { wordCount } from '../../../text/words.ts'
import { attribute, childrenNamed, flowIn, type State, type Translate } from './context.ts'
import { linesOf, paragraph } from './phrasing.ts'
import { realOf } from './standIn.ts'

/** Most rows or columns that a cell is taken to span. */
const MOST = 1000
/** Most words of a cell that are said again in each row that it spans. */
const SHORT = 12

/** A cell that spans further rows. */
interface Spanning {
  cell: TableCell
  rows: number
}

/**
 * A table, its caption as a line above. Each column stays what it is: a cell that spans rows says the same in each of
 * them, unless it is long or a head; one that spans columns is in the first of them.
 */
export const table: Translate = (state, element) => {
  const rows = rowsOf(element)
  const others = childrenOutsideRows(element)
  const captions = childrenNamed(element, 'caption').flatMap((caption) => {
    const children = linesOf(flowIn(state, caption))
    return children.length ? [paragraph([{ type: 'emphasis', children }], { isCaption: true })] : []
  })
  const beside = others.length ? flowIn(state, { children: others }) : []
  const cells = rows.flatMap(({ row }) => childrenNamed(row, 'td', 'th'))
  if (cells.length < 2) return [...captions, ...beside, ...cells.flatMap((cell) => flowIn(state, cell))]
  const grid = gridOf(state, rows)
  const columns = Math.max(...grid.map(({ children }) => children.length))
  for (const { children } of grid) while (children.length < columns) children.push({ type: 'tableCell', children: [] })
  const head: TableRow[] = isHead(rows[0]) ? [] : [{ type: 'tableRow', children: emptyCells(columns) }]
  const align = alignments(rows, columns)
  return [...captions, ...beside, { type: 'table', align, children: [...head, ...grid] }]
}

interface Row {
  row: Element
  isInHead: boolean
}

function rowsOf(element: Element): Row[] {
  return childrenNamed(element, 'thead', 'tbody', 'tfoot', 'tr').flatMap((part) =>
    part.tagName === 'tr'
      ? [{ row: part, isInHead: false }]
      : childrenNamed(part, 'tr').map((row) => ({ row, isInHead: part.tagName === 'thead' })),
  )
}

/** Markdown that stands in the table, but in none of its cells. */
function childrenOutsideRows({ children }: Element): Element['children'] {
  return children.flatMap((child) => {
    if (child.type === 'comment') return [child]
    if (child.type !== 'element' || !['thead', 'tbody', 'tfoot', 'tr'].includes(child.tagName)) return []
    return childrenOutsideRows(child)
  })
}

/** The first row is the head where the page says so, or where it has nothing but headings. */
function isHead(first: Row | undefined): boolean {
  return first !== undefined && (first.isInHead || childrenNamed(first.row, 'td').length === 0)
}

function gridOf(state: State, rows: Row[]): TableRow[] {
  const spanning: Array<Spanning | undefined> = []
  return rows.map(({ row }, index): TableRow => {
    const isHeadRow = index === 0 && isHead(rows[0])
    const children: TableCell[] = []
    const below = (): void => {
      for (let span = spanning[children.length]; span && span.rows > 0; span = spanning[children.length]) {
        span.rows -= 1
        children.push(span.cell)
      }
    }
    for (const element of childrenNamed(row, 'td', 'th')) {
      below()
      const cell = cellOf(state, element, isHeadRow)
      const isAgain = !isHeadRow && wordCount(textOf(cell.children.map(realOf))) <= SHORT
      const down = span(element, 'rowSpan', rows.length - index) - 1
      const again: TableCell = isAgain ? copyOf(cell) : { type: 'tableCell', children: [] }
      if (down > 0) spanning[children.length] = { cell: again, rows: down }
      children.push(cell)
      for (let more = span(element, 'colSpan', MOST) - 1; more > 0; more--) {
        if (down > 0) spanning[children.length] = { cell: { type: 'tableCell', children: [] }, rows: down }
        children.push({ type: 'tableCell', children: [] })
      }
    }
    below()
    return { type: 'tableRow', children }
  })
}

/** What a cell holds, as lines; a heading that stands in no head is emphasised. */
function cellOf(state: State, element: Element, isInHead: boolean): TableCell {
  const lines = linesOf(flowIn(state, element))
  const isStrong = element.tagName === 'th' && !isInHead && lines.some(({ type }) => type !== 'strong')
  const children: PhrasingContent[] = isStrong ? strongLines(lines) : lines
  const cell: TableCell = { type: 'tableCell', children }
  state.patch(element, cell)
  return cell
}

/** Emphasis ends with its line. */
function strongLines(lines: PhrasingContent[]): PhrasingContent[] {
  return lines.flatMap((node): PhrasingContent[] =>
    node.type === 'break' || node.type === 'image' ? [node] : [{ type: 'strong', children: [node] }],
  )
}

/** A cell that is said again is another one, so that what is repaired in one is not repaired twice. */
function copyOf(cell: TableCell): TableCell {
  return structuredClone(cell)
}

function span(element: Element, name: 'rowSpan' | 'colSpan', most: number): number {
  const value = Number.parseInt(attribute(element, name) ?? '1', 10)
  // Of rows, 0 is all that are left.
  if (name === 'rowSpan' && value === 0) return most
  return Math.min(Math.max(1, value || 1), most, MOST)
}

function emptyCells(columns: number): TableCell[] {
  return Array.from({ length: columns }, () => ({ type: 'tableCell', children: [] }))
}

function alignments(rows: Row[], columns: number): AlignType[] {
  return Array.from({ length: columns }, (_, column) => {
    const told = rows.flatMap(({ row }) => {
      const cell = childrenNamed(row, 'td', 'th')[column]
      const align =
        cell && (attribute(cell, 'align') ?? /text-align:\s*(\w+)/.exec(attribute(cell, 'style') ?? '')?.[1])
      return align === 'left' || align === 'center' || align === 'right' ? [align as AlignType] : []
    })
    return told[0] ?? null
  })
}

declare module 'mdast' {
  interface ParagraphData {
    /** Whether it is the caption of the table below. */
    isCaption?: boolean
  }
}
