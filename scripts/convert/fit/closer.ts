import type { Code } from 'mdast'
import { isTyped } from '../../text/isInColumns.ts'
import { advanceOf } from '../measure/advanceOf.ts'

/** Blanks between two columns, where there is no room for more. */
const GAP = 2

/**
 * Set the columns of code closer together, where its lines have no room as they are: only blanks are fewer.
 *
 * @param room
 *   Room for a line, in em.
 * @returns
 *   The block itself where it has room.
 */
export function closer(block: Code, room: number): Code {
  if (widthOf(block.value) <= room) return block
  const lines = printed(block.value)
  const from = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)))
  const isBlank = (at: number): boolean => lines.every((line) => !line[at]?.trim())
  let gap = 0
  const kept = Array.from({ length: lettersOf(block) }, (_, at) => {
    gap = at > from && isBlank(at) ? gap + 1 : 0
    return gap <= GAP
  })
  const value = block.value
    .split('\n')
    .map((line) =>
      isTyped(line)
        ? line
        : line
            .split('')
            .filter((_, at) => kept[at] ?? false)
            .join(''),
    )
    .join('\n')
  return { ...block, value }
}

/** Width of the longest line that no person typed, in em. */
export function widthOf(value: string): number {
  return Math.max(1, ...printed(value).map((line) => advanceOf(line.trimEnd(), 'mono')))
}

/** Lines that no person typed. */
export function printed(value: string): string[] {
  return value.split('\n').filter((line) => !isTyped(line))
}

/** Letters of the longest line that no person typed. */
export function lettersOf({ value }: Code): number {
  return Math.max(...printed(value).map((line) => line.trimEnd().length))
}
