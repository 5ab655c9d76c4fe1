import { visit } from 'unist-util-visit'
import { readBack } from '../readBack.ts'
import { SLOT, withoutSlots } from './withoutSlots.ts'

/**
 * Leave out of a slide the lines that begin a slot which its layout does not have: what follows would not be shown. All
 * others stay where they are.
 *
 * @param markdown
 *   Markdown of a slide.
 * @param slots
 *   Names of the slots of its layout; without them, all are taken for known.
 * @param complain
 *   Told of a slot that is not there, and its line in the slide, from 1.
 * @returns
 *   Markdown of as many lines.
 */
export function withKnownSlots(
  markdown: string,
  slots: readonly string[] | undefined,
  complain: (slot: string, line: number) => void,
): string {
  if (!slots) return markdown
  const code: Array<[start: number, end: number]> = []
  visit(readBack(withoutSlots(markdown)), 'code', ({ position }) => {
    code.push([position?.start.offset ?? 0, position?.end.offset ?? 0])
  })
  return markdown.replaceAll(SLOT, (line, slot: string, at: number) => {
    if (slots.includes(slot) || code.some(([start, end]) => at >= start && at < end)) return line
    complain(slot, markdown.slice(0, at).split('\n').length)
    return ''
  })
}
