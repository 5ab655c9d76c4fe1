import type { Code } from 'mdast'
import { metaOfPart } from '../../text/lineMarks.ts'

/**
 * Take some lines of code; blank ones at both ends are left out, marks of lines go with their lines.
 *
 * @param from
 *   First line, from 0.
 * @param to
 *   Line after the last.
 */
export function codePart(code: Code, from: number, to: number): Code {
  const lines = code.value.split('\n')
  let [first, end] = [from, Math.min(to, lines.length)]
  while (first < end - 1 && !lines[first]?.trim()) first += 1
  while (end > first + 1 && !lines[end - 1]?.trim()) end -= 1
  return { ...code, value: lines.slice(first, end).join('\n'), meta: metaOfPart(code.meta ?? '', first, end - first) }
}
