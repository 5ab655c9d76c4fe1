import type { Result } from './sideBySide.ts'

/**
 * Lay out results as Markdown, ready for the README.
 *
 * @param results
 *   Results.
 * @returns
 *   Table; ratios beyond their limit carry a `✗`.
 */
export function resultTable(results: Result[]): string {
  const rows = results.map(({ group, name, seconds, ratio, limit }) => [
    group,
    name,
    seconds.toFixed(2),
    `${ratio.toFixed(2)}${limit === undefined ? '' : ratio <= limit ? ' ✓' : ' ✗'}`,
    limit?.toFixed(2) ?? '',
  ])
  const head = ['what', 'by', 'seconds', 'ratio', 'at most']
  const widths = head.map((title, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? title).length)))
  const line = (cells: string[]): string =>
    `| ${cells.map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`
  const rule = line(widths.map((width, column) => (column < 2 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)))
  return `${[line(head), rule, ...rows.map(line)].join('\n')}\n`
}
