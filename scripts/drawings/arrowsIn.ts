/** Arrow or line of any kind of diagram. */
const ARROW = /[<xo]?(?:-{2,}|={2,}|-\.+-?|\.{2,}|-)(?:[->x)o|{}]+)?|~{3}/g

/**
 * Count the arrows of a diagram without drawing it: `A & B --> C & D` are four.
 *
 * @param lines
 *   Lines of Mermaid.
 * @returns
 *   At least as many as will be drawn.
 */
export function arrowsIn(lines: string[]): number {
  return lines.reduce((sum, line) => {
    const groups = line.split(ARROW).map((group) => group.split('&').length)
    return sum + groups.slice(1).reduce((count, size, index) => count + size * (groups[index] ?? 1), 0)
  }, 0)
}
