import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'

/**
 * Text of a piece of HTML as a reader sees it; scripts and styles have none.
 *
 * @param html
 *   HTML, however broken.
 * @returns
 *   Text.
 */
export function htmlText(html: string): string {
  return toText(fromHtml(html, { fragment: true })).trim()
}
