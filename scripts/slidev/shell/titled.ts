import { escapeHtml } from '../../text/escapeHtml.ts'

/**
 * Give Slidev's first file the title as it is: Slidev reads Markdown in it, and takes signs of it away (`__init__`).
 *
 * @param html
 *   First file.
 * @param title
 *   Title of the deck.
 * @returns
 *   HTML.
 */
export function titled(html: string, title: string): string {
  return html.replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)}</title>`)
}
