import type { List } from 'mdast'
import { textOf } from '../../text/textOf.ts'
import { codeLines } from './codeLines.ts'
import { codeWidth } from './codeWidth.ts'
import { componentHeight } from './componentHeight.ts'
import { boxHeight, geometry } from '../../tokens/geometry.ts'
import { tableHeight } from './tableHeight.ts'
import { type Block, type Place, setTextHeight, setTitleHeight, setParagraph, stackedHeight } from './textHeight.ts'

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
  if (layout === 'statement')
    return setTitleHeight(block, head ?? statement.size, statement.line, Math.min(width, statement.width))
  if (layout === 'question')
    return setTitleHeight(block, head ?? question.size, question.line, Math.min(width, question.width))
  return setTitleHeight(block, head ?? title.size, title.line, width)
}
