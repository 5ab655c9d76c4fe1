import type { Code } from 'mdast'
import { isTyped } from '../../text/isInColumns.ts'
import { lettersOf, printed } from './closer.ts'

/** What stands for columns that are left out. */
const MORE = '…'

/**
 * Leave out the right columns of code whose lines are too long: what is left of the last gap that all of them have stays.
 *
 * @param most
 *   Letters that have room.
 * @returns
 *   The block itself where its lines have room.
 */
export function leftColumns(block: Code, most: number): Code {
  if (lettersOf(block) <= most) return block
  const end = lastGap(printed(block.value), most - MORE.length) ?? most - MORE.length - 1
  const lines = block.value.split('\n').map((line) => {
    if (isTyped(line) || line.trimEnd().length <= end) return line
    return `${line.slice(0, end)}${line[end - 1] === ' ' ? '' : ' '}${MORE}`
  })
  return { ...block, value: lines.join('\n') }
}

/** Where a column begins before which all lines are blank; nothing when so little would be left that it tells nothing. */
function lastGap(lines: string[], most: number): number | undefined {
  for (let end = most; end > most / 3; end--) {
    const isGap = lines.every((line) => !line.slice(end - 2, end).trim())
    if (isGap && lines.some((line) => line[end]?.trim())) return end
  }
  return undefined
}
