/** Asks for the page in an editor, at a line. */
export const EDIT = /^\/__deck\/edit\/(\d{1,7})$/

/**
 * Turn the deck's own address for a line of the page into Vite's, which opens files in the editor of whoever edits.
 *
 * The deck names no file, so that no other can be opened.
 *
 * @param url
 *   What was asked for (optional).
 * @param page
 *   Absolute path of the page.
 * @returns
 *   The same, or Vite's address.
 */
export function editorUrl(url: string | undefined, page: string): string {
  const [, line] = EDIT.exec(url ?? '') ?? []
  return line ? `/__open-in-editor?file=${encodeURIComponent(`${page}:${line}`)}` : (url ?? '')
}
