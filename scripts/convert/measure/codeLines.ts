import { geometry } from '../../tokens/geometry.ts'
import { advanceOf } from './advanceOf.ts'
import { lineCount } from './lineCount.ts'

/**
 * Count the lines of code as they are set: where one goes on, browsers break it before it is full, after a dash or a slash.
 *
 * @param size
 *   Size of its letters, in px.
 * @param width
 *   Room, in px.
 */
export function codeLines(value: string, size: number, width: number): number {
  const counts = value
    .split('\n')
    .map((line) => lineCount([{ text: withoutTabs(line) || ' ', face: 'mono' }], { size, width }))
  return counts.reduce((sum, count) => sum + count + (count > 2 ? 1 : 0), 0)
}

/** Width of the longest line of code, in em. */
export function codeExtent(value: string): number {
  return Math.max(1, ...value.split('\n').map((line) => advanceOf(withoutTabs(line.trimEnd()), 'mono')))
}

/** A line of code with blanks up to where its tabs lead. */
function withoutTabs(line: string): string {
  const { tab } = geometry.code
  return line.split('\t').reduce((before, next) => before + ' '.repeat(tab - (before.length % tab)) + next)
}
