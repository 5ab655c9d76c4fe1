import type { List, Nodes, Table } from 'mdast'
import { textOf } from '../../text/textOf.ts'
import { codeWidth } from './codeWidth.ts'
import { componentHeight } from './componentHeight.ts'
import { boxHeight, geometry } from '../../tokens/geometry.ts'
import { lineCount } from './lineCount.ts'
import { cellFace, tableColumns, tableSides } from './tableColumns.ts'
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
  if (block.type === 'component') return componentHeight(block, { ...place, code: undefined }, blockHeight)
  const { width, scale } = place
  const { text, quote, code } = geometry
  if (block.type === 'heading') return titleHeight(block, place)
  if (block.type === 'list') return listHeight(block, place)
  if (block.type === 'table') return tableHeight(block, place)
  if (block.type === 'code') {
    const size = Math.min(code.size * scale, place.code ?? Infinity)
    const room = codeWidth(width, size < code.wide.below && place.code !== undefined)
    return boxHeight(code.box) + size * code.line * codeLines(block.value, size, room)
  }
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
  const counts = value
    .split('\n')
    .map((line) => lineCount([{ text: withoutTabs(line) || ' ', face: 'mono' }], { size, width }))
  return counts.reduce((sum, count) => sum + count + (count > 2 ? 1 : 0), 0)
}

/** A line of code with blanks up to where its tabs lead. */
function withoutTabs(line: string): string {
  const { tab } = geometry.code
  return line.split('\t').reduce((before, next) => before + ' '.repeat(tab - (before.length % tab)) + next)
}

/** Endless where a word of it has no room: it is never shown like that. */
function tableHeight(table: Table, { width, scale }: Place): number {
  const { least, widths } = tableColumns(table, width, scale)
  if (least > width) return Infinity
  const { line, rule, box } = geometry.table
  const size = geometry.text.size * scale
  const [head] = table.children
  // A head without words is not shown.
  const hasHead = !head?.children.every((cell) => !cell.children.length)
  const rows = table.children.flatMap(({ children }, row) => {
    if (row === 0 && !hasHead) return []
    const heights = children.map((cell, column) =>
      setParagraph(parted(cell), cellFace(row), size, line, (widths[column] ?? width) - tableSides(table) + ROUNDING),
    )
    return boxHeight(box) + rule + Math.max(...heights)
  })
  return stackedHeight(rows, 0)
}

/** A cell with blanks where a long word may go on below: its pieces are not broken further. */
function parted<T extends Nodes>(node: T): T {
  if ('value' in node) return { ...node, value: node.value.replaceAll('\u200B', ' ') }
  return 'children' in node ? ({ ...node, children: (node.children as Nodes[]).map(parted) } as T) : node
}

/** Browsers count in parts of a px: what just fits does fit. */
const ROUNDING = 0.25

function listHeight(list: List, place: Place): number {
  const { list: look, text } = geometry
  const size = text.size * place.scale
  const width = place.width - look.indent * size
  const items = list.children.map((item) =>
    // A container within an item is what it holds.
    item.children
      .flatMap((child) => (child.type === 'containerDirective' ? child.children : child))
      .reduce(
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

/** Height of the title of a slide, in px. */
function titleHeight(block: Block, { layout, width, head }: Place): number {
  const { title, question, statement } = geometry
  const text = textOf(block)
  const face = hasCode(block as Nodes) ? 'mono' : 'head'
  if (layout === 'statement')
    return setTextHeight(text, face, head ?? statement.size, statement.line, Math.min(width, statement.width))
  if (layout === 'question')
    return setTextHeight(text, face, head ?? question.size, question.line, Math.min(width, question.width))
  return setTextHeight(text, face, head ?? title.size, title.line, width)
}

/** Code is the widest. */
function hasCode(node: Nodes): boolean {
  return node.type === 'inlineCode' || ('children' in node && (node.children as Nodes[]).some(hasCode))
}
