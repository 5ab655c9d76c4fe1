import type { RootContent } from 'mdast'
import { tagsIn } from '../../tagsIn.ts'

/**
 * Find blocks that belong together, because an element that one piece of HTML opens is closed in a later one, with
 * Markdown in between.
 *
 * @param blocks
 *   Neighbours.
 * @returns
 *   The same blocks in order, as runs: HTML with all that is in it, by itself, or a block that is no HTML.
 */
export function groups(blocks: RootContent[]): RootContent[][] {
  const lastOf = endsOf(blocks)
  const runs: RootContent[][] = []
  for (let at = 0; at < blocks.length;) {
    let last = at
    for (let index = at; index <= last; index++) last = Math.max(last, lastOf.get(index) ?? index)
    runs.push(blocks.slice(at, last + 1))
    at = last + 1
  }
  return runs
}

/** For each block that opens an element which a later one closes: the last such one. */
function endsOf(blocks: RootContent[]): Map<number, number> {
  const lastOf = new Map<number, number>()
  const open = new Map<string, number[]>()
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'html') continue
    for (const { name, kind } of tagsIn(block.value)) {
      const key = name.toLowerCase()
      if (kind === 'open' && !open.get(key)?.push(index)) open.set(key, [index])
      if (kind !== 'close') continue
      const from = open.get(key)?.pop()
      if (from !== undefined && from !== index) lastOf.set(from, Math.max(index, lastOf.get(from) ?? 0))
    }
  }
  return lastOf
}
