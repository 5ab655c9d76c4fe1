import type { Paragraph } from '../../../office/presentation.ts'
import type { LaidOut } from './laidOut.ts'
import { boxAround, contentBox, px } from './looks.ts'
import { type RunContext, runsOf } from './runsOf.ts'

/** A paragraph, and where it stands. */
export interface Placed {
  paragraph: Paragraph
  /** Edges of its lines: from the top of the first to the end of the last. */
  top: number
  bottom: number
  /** Edges of the block that it stands in. */
  left: number
  right: number
  /** Width of its longest line where it has several: lines of titles are of like length. */
  longest?: number
}

/**
 * Read a paragraph.
 *
 * @param block
 *   What it stands in.
 * @param parts
 *   What stands in its lines (default: all that is in the block).
 * @returns
 *   Paragraph; nothing where there are no words.
 */
export function paragraphOf(block: LaidOut, context: RunContext, parts = block.children): Placed | undefined {
  const runs = runsOf(parts, context)
  if (!runs.length) return
  const { style } = block
  const content = contentBox(block)
  const lines = parts.flatMap(linesIn)
  const largest = Math.max(...lines.map(({ size }) => size))
  const lineHeight = Math.max(px(style['line-height']), ...lines.map((line) => line.height))
  const middles = lines.filter(({ size }) => size === largest).map(({ box }) => box.y + box.height / 2)
  const half = (lineHeight || boxAround(lines.map(({ box }) => box)).height / 2) / 2
  const isRightToLeft = style.direction === 'rtl'
  const around = lines.length ? boxAround(lines.map(({ box }) => box)) : content
  const hasSeveral = around.height > 1.6 * (lineHeight || around.height)
  return {
    paragraph: {
      runs,
      align: alignOf(block),
      ...(isRightToLeft && { isRightToLeft }),
      ...(lineHeight && { lineHeight }),
    },
    top: lines.length ? Math.min(...middles) - half : content.y,
    bottom: lines.length ? Math.max(...middles) + half : content.y + content.height,
    left: content.x,
    right: content.x + content.width,
    ...(hasSeveral && { longest: around.width }),
  }
}

/** Lines of the texts in a part, with the size of their letters and the height of their lines, in px. */
export function linesIn(part: LaidOut): Array<{ box: LaidOut['box']; size: number; height: number }> {
  const size = px(part.style['font-size'])
  const height = px(part.style['line-height'])
  return [...part.lines.map((box) => ({ box, size, height })), ...part.children.flatMap(linesIn)]
}

/** On which side the lines of a block begin. */
export function alignOf({ style }: LaidOut): Paragraph['align'] {
  const isCentred = /flex|grid/.test(style.display) && /center/.test(style['justify-content'])
  const align = isCentred ? 'center' : style['text-align'].replace('-webkit-', '')
  if (align === 'center' || align === 'justify' || align === 'left' || align === 'right') return align
  const isFromRight = (align === 'end') !== (style.direction === 'rtl')
  return isFromRight ? 'right' : 'left'
}
