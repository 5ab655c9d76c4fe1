import type { Result } from './sideBySide.ts'
import { escapeHtml } from '../../scripts/text/escapeHtml.ts'

const WIDTH = 860
const ROW = 26
const HEAD = 34
/** Where bars begin, and how long the longest of a group is. */
const LEFT = 300
const LONGEST = 440

/**
 * Draw results as bars, each group to a scale of its own.
 *
 * @param results
 *   Results.
 * @param caption
 *   When and where they were measured.
 * @returns
 *   SVG.
 */
export function chart(results: Result[], caption: string): string {
  const groups = Map.groupBy(results, ({ group }) => group)
  let top = 12
  const parts: string[] = []
  for (const [title, rows] of groups) {
    const most = Math.max(...rows.map(({ seconds }) => seconds))
    parts.push(`<text class="title" x="16" y="${top + 20}">${escapeHtml(title)}</text>`)
    top += HEAD
    for (const { name, seconds, isPeer } of rows) {
      const length = Math.max(2, (seconds / most) * LONGEST)
      parts.push(
        `<text x="${LEFT - 12}" y="${top + 16}" text-anchor="end">${escapeHtml(name)}</text>`,
        `<rect class="${isPeer ? 'theirs' : 'ours'}" x="${LEFT}" y="${top + 3}" width="${length.toFixed(1)}" height="${ROW - 8}" rx="3"/>`,
        `<text x="${(LEFT + length + 8).toFixed(1)}" y="${top + 16}">${seconds.toFixed(2)} s</text>`,
      )
      top += ROW
    }
    top += 8
  }
  const height = top + 28
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeHtml(caption)}">
<style>
  text { font: 14px system-ui, sans-serif; fill: #12312a }
  .title { font-weight: 700 }
  .note { font-size: 12px }
  .ours { fill: #136a54 }
  .theirs { fill: #b9c4bd }
</style>
<rect width="${WIDTH}" height="${height}" fill="#fbfaf4"/>
${parts.join('\n')}
<text class="note" x="16" y="${height - 14}">${escapeHtml(caption)}</text>
</svg>
`
}
