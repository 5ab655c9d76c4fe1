import type { Slide } from '../../deck/types.ts'
import { textOf } from '../../text/textOf.ts'
import { geometry } from '../../tokens/geometry.ts'
import { extentOf } from './lineCount.ts'
import { setParagraph, stackedHeight, textLines } from './textHeight.ts'

/**
 * Find the largest size of the title of a divider at which no word is broken and all has room.
 *
 * @returns
 *   Its size and that of the text below, in px.
 */
export function dividerHead({ children }: Pick<Slide, 'children'>): { head: number; size: number } {
  const { divider } = geometry
  const [title, ...lines] = children
  const text = textOf(title ?? [])
  const { least } = extentOf([{ text, face: 'head' }])
  const below = lines.map((line) => setParagraph(line, 'text', divider.text, divider.line, divider.width))
  const fits = (head: number): boolean => {
    const rows = textLines(text, 'head', head, divider.title)
    const height =
      rows * head * divider.titleLine + (below.length && divider.gap + stackedHeight(below, divider.between))
    return least * head <= divider.title && rows <= divider.rows && height <= divider.room
  }
  let head: number = divider.most
  while (head > divider.least && !fits(head)) head -= 2
  return { head, size: divider.text }
}
