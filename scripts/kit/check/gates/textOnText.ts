import type { TextLine } from './textLines.ts'

/** Part of a line above and below its letters, where lines may overlap: marks and accents are there, and large titles are set close. */
const EDGE = 0.2
/** Px by which letters may touch before it counts: browsers round to whole px. */
const TOLERANCE = 1

/** Two lines of different blocks, one on the other, and by how much. */
export interface Overlap {
  line: TextLine
  other: TextLine
  /** Px, up or down. */
  height: number
}

/**
 * Find lines that stand on others.
 *
 * @param lines
 *   Lines of one slide or page.
 * @returns
 *   The first overlap of any two blocks.
 */
export function textOnText(lines: TextLine[]): Overlap[] {
  const found = new Map<string, Overlap>()
  const sorted = lines.map((line) => ({ line, ...lettersOf(line) })).toSorted((a, b) => a.top - b.top)
  for (const [index, { line, bottom }] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next]
      if (!other || other.top > bottom - TOLERANCE) break
      if (other.line.block === line.block) continue
      const width = Math.min(line.right, other.line.right) - Math.max(line.left, other.line.left)
      const height = Math.min(bottom, other.bottom) - other.top
      const blocks = [line.block, other.line.block].toSorted((a, b) => a - b).join()
      if (width > TOLERANCE && height > TOLERANCE && !found.has(blocks))
        found.set(blocks, { line, other: other.line, height })
    }
  }
  return [...found.values()]
}

function lettersOf({ top, bottom }: TextLine): { top: number; bottom: number } {
  const edge = (bottom - top) * EDGE
  return { top: top + edge, bottom: bottom - edge }
}
