/**
 * In the page: let its markup say what a browser needs to tag it. What is seen does not change.
 *
 * Browsers leave out cells without content, so that rows are torn; the language of words within a line, unless their
 * element means something; and pictures that say nothing, though a formula or diagram says what its source does.
 */
export function completeTags(): void {
  for (const cell of document.querySelectorAll('td, th')) if (!cell.childNodes.length) cell.textContent = '\u{A0}'
  for (const words of document.querySelectorAll('[lang]:not([role])')) {
    if (getComputedStyle(words).display === 'inline') words.role = 'mark'
  }
  for (const picture of document.querySelectorAll<HTMLImageElement>('img.drawn')) {
    const source = picture.nextElementSibling
    if (!source?.matches('.source')) continue
    picture.alt = source.textContent.trim()
    source.ariaHidden = 'true'
  }
}
