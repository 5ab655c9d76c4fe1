import type { List, Nodes, Table, TableCell } from 'mdast'
import { textOf } from '../../text/textOf.ts'
import { advanceOf } from './advanceOf.ts'
import { componentHeight } from './componentHeight.ts'
import { boxHeight, boxWidth, geometry } from '../../tokens/geometry.ts'
import { lineCount } from './lineCount.ts'
import { type Block, type Place, setTextHeight, setParagraph, stackedHeight } from './textHeight.ts'

/**
 * Predict the height of a block of a slide from the widths of its letters.
 *
 * @param place
 *   Where it stands.
 * @returns
 *   Px, margins left out.
 */
export function blockHeight(block: Block, place: Place): number {
  if (block.type === 'component') return componentHeight(block, place, blockHeight)
  const { width, scale } = place
  const { text, quote, code } = geometry
  if (block.type === 'heading') return titleHeight(block, place)
  if (block.type === 'list') return listHeight(block, place)
  if (block.type === 'table') return tableHeight(block, place)
  if (block.type === 'code')
    return (
      boxHeight(code.box) +
      code.size * scale * code.line * codeLines(block.value, code.size * scale, width - boxWidth(code.box))
    )
  if (block.type === 'blockquote') {
    const room = width - quote.box.side - quote.bar
    const heights = block.children.map((child) =>
      child.type === 'code'
        ? blockHeight(child, { ...place, width: room })
        : setTextHeight(textOf(child), 'head', quote.size * scale, quote.line, room),
    )
    return boxHeight(quote.box) + stackedHeight(heights, 0)
  }
  return setParagraph(block, 'text', text.size * scale, text.line, width)
}

/** Lines of code as they are set: where one goes on, browsers break it before it is full, after a dash or a slash. */
function codeLines(value: string, size: number, width: number): number {
  const counts = value.split('\n').map((line) => lineCount([{ text: line || ' ', face: 'mono' }], { size, width }))
  return counts.reduce((sum, count) => sum + count + (count > 2 ? 1 : 0), 0)
}

/** Most columns of a table of which none is narrow. */
const FEW = 4

/**
 * Predict the height of a table row.
 *
 * @param columns
 *   Width of each column, in px.
 * @param scale
 *   Factor of the type scale.
 * @returns
 *   Px.
 */
function rowHeight(row: Table['children'][number], columns: number[], scale: number): number {
  const { table, text } = geometry
  const heights = row.children.map((cell, index) =>
    setTextHeight(
      textOf(cell),
      cellFace(cell),
      text.size * scale,
      table.line,
      (columns[index] ?? 100) - boxWidth(table.box),
    ),
  )
  return boxHeight(table.box) + table.rule + Math.max(...heights)
}

/** Columns share the width by what their longest cells ask for, as browsers do about. */
function tableHeight(table: Table, { width, scale }: Place): number {
  const count = Math.max(...table.children.map(({ children }) => children.length))
  const size = geometry.text.size * scale
  const cells = (column: number): TableCell[] => table.children.flatMap(({ children }) => children[column] ?? [])
  const wanted = Array.from({ length: count }, (_, column) =>
    Math.max(
      ...cells(column).map((cell) => advanceOf(textOf(cell), cellFace(cell)) * size + boxWidth(geometry.table.box)),
    ),
  )
  const least = count <= FEW ? geometry.table.narrowest * size + boxWidth(geometry.table.box) : 0
  const columns = shares(wanted, least, width)
  return table.children.reduce((total, row) => total + rowHeight(row, columns, scale), 0)
}

/** Cells with code are wider than bold ones. */
function cellFace({ children }: TableCell): 'mono' | 'bold' {
  return children.some(({ type }) => type === 'inlineCode') ? 'mono' : 'bold'
}

/** Shares of a width by what is wanted, none below the least. */
function shares(wanted: number[], least: number, width: number): number[] {
  const sum = wanted.reduce((total, one) => total + one, 0)
  const isNarrow = (one: number): boolean => (one / sum) * width < least
  const narrow = wanted.filter(isNarrow).length
  const others = wanted.reduce((total, one) => total + (isNarrow(one) ? 0 : one), 0)
  if (others === 0) return wanted.map(() => width / wanted.length)
  return wanted.map((one) => (isNarrow(one) ? least : (one / others) * (width - narrow * least)))
}

function listHeight(list: List, place: Place): number {
  const { list: look, text } = geometry
  const size = text.size * place.scale
  const width = place.width - look.indent * size
  const items = list.children.map((item) =>
    item.children.reduce(
      (sum, child, index) =>
        sum +
        (child.type === 'list'
          ? look.gap + listHeight(child, { ...place, width })
          : child.type === 'paragraph'
            ? (index ? look.gap : 0) + setParagraph(child, 'bold', size, look.line, width)
            : look.gap + blockHeight(child as Block, { ...place, width })),
      0,
    ),
  )
  return stackedHeight(items, look.gap)
}

function titleHeight(block: Block, { layout, width, scale }: Place): number {
  const { title, question, statement } = geometry
  const text = textOf(block)
  const face = hasCode(block as Nodes) ? 'mono' : 'head'
  if (layout === 'statement')
    return setTextHeight(text, face, statement.size * scale, statement.line, Math.min(width, statement.width))
  if (layout === 'question')
    return setTextHeight(text, face, question.size * scale, question.line, Math.min(width, question.width))
  return setTextHeight(text, face, title.size * Math.min(1, 0.4 + 0.6 * scale), title.line, width)
}

/** Code is the widest. */
function hasCode(node: Nodes): boolean {
  return node.type === 'inlineCode' || ('children' in node && (node.children as Nodes[]).some(hasCode))
}
