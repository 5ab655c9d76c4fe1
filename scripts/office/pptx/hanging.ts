import type { Paragraph } from '../presentation.ts'

/** A paragraph, and how far its sign stands before its words, in px. */
export type HangingParagraph = Paragraph & { hang?: number }

/**
 * Tell how far the signs of lists stand before their words: where the words of the level above begin.
 *
 * @param paragraphs
 *   Paragraphs of one text, in order.
 * @returns
 *   The same, and what was found.
 */
export function hanging(paragraphs: Paragraph[]): HangingParagraph[] {
  // By level, where the words of the last paragraph begin.
  const indents: Array<number | undefined> = []
  return paragraphs.map((paragraph) => {
    const { level = 0, indent = 0, bullet } = paragraph
    indents.length = Math.min(indents.length, level)
    const above = indents.findLast((other) => other !== undefined) ?? 0
    indents[level] = indent
    return bullet ? { ...paragraph, hang: above < indent ? indent - above : indent } : paragraph
  })
}
