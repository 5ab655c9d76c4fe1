import type { LaidOut } from './laidOut.ts'
import { isDrawn, isInline, isOrnament, isPhrase, isTask } from './kinds.ts'
import { isSeen } from './looks.ts'

/** What is in an element: blocks, and between them what stands in lines. */
export function blocksIn(element: LaidOut): Array<LaidOut | LaidOut[]> {
  const blocks: Array<LaidOut | LaidOut[]> = []
  for (const child of element.children) {
    if (!isSeen(child)) continue
    const last = blocks.at(-1)
    const isInText = isInline(child) && !isDrawn(child) && !isOrnament(child) && isPhraseLike(child)
    if (!isInText) blocks.push(child)
    else if (Array.isArray(last)) last.push(child)
    else blocks.push([child])
  }
  return blocks
}

/** Whether a part in a line of text is text alone. */
function isPhraseLike(part: LaidOut): boolean {
  return part.name === '#text' || !part.children.length || isTask(part) || isPhrase(part)
}
