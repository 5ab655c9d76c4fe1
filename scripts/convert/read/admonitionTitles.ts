import { fromMarkdown } from 'mdast-util-from-markdown'
import { visit } from 'unist-util-visit'

/** Fence of an admonition with its title as Docusaurus 1 and 2 write it: `:::note A title`. */
const OLD_FENCE = /^(?<fence>\s*:{3,}\s*[a-z][\w-]*)[ \t]+(?<title>[^\s[{].*)$/i

/**
 * Give admonitions the brackets around their title that directives want, outside code; lines stay where they are.
 *
 * @returns
 *   Page with `:::note[A title]` for `:::note A title`.
 */
export function admonitionTitles(text: string): string {
  if (!text.includes(':::')) return text
  const inCode = codeLines(text)
  return text
    .split('\n')
    .map((line, index) => {
      const { fence, title } = OLD_FENCE.exec(line)?.groups ?? {}
      return fence && title && !inCode.has(index + 1) ? `${fence.trimEnd()}[${title.trimEnd()}]` : line
    })
    .join('\n')
}

/** Numbers of the lines that are code. */
function codeLines(text: string): Set<number> {
  const lines = new Set<number>()
  visit(fromMarkdown(text), 'code', ({ position }) => {
    for (let line = position?.start.line ?? 1; line <= (position?.end.line ?? 0); line++) lines.add(line)
  })
  return lines
}
