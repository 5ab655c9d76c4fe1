/**
 * In the page: let its markup say what a browser needs to tag it. What is seen does not change.
 *
 * Browsers leave out cells without content, so that rows are torn; the language of words within a line, unless their
 * element means something; the text of pseudo-elements, such as the numbers of items; and pictures that say nothing:
 * QR codes beside their links, formulas and diagrams before their sources. The feet of slides are the same on each, and
 * no part of what is read.
 *
 * @param codes
 *   What the QR codes that say nothing are called, in order; those without a name stay as they are.
 * @returns
 *   Function that makes the page as it was.
 */
export function completeTags(codes: string[]): () => void {
  const undo: Array<() => void> = []
  const set = (element: Element, name: string, value: string | undefined): void => {
    const before = element.getAttribute(name)
    if (value === undefined) element.removeAttribute(name)
    else element.setAttribute(name, value)
    undo.push(() => (before === null ? element.removeAttribute(name) : element.setAttribute(name, before)))
  }

  for (const foot of document.querySelectorAll('.frame-footer')) set(foot, 'aria-hidden', 'true')
  for (const [index, code] of document.querySelectorAll('.qr-code[aria-hidden]').entries()) {
    if (!codes[index]) continue
    set(code, 'aria-hidden', undefined)
    set(code, 'role', 'img')
    set(code, 'aria-label', codes[index])
  }
  for (const cell of document.querySelectorAll('td, th')) {
    if (cell.childNodes.length) continue
    cell.textContent = '\u{A0}'
    undo.push(() => cell.replaceChildren())
  }
  for (const words of document.querySelectorAll('[lang]:not([role])')) {
    if (getComputedStyle(words).display === 'inline') set(words, 'role', 'mark')
  }
  for (const picture of document.querySelectorAll('img.drawn')) {
    const source = picture.nextElementSibling
    if (!source?.matches('.source')) continue
    if (picture.checkVisibility()) {
      set(picture, 'alt', source.textContent.trim())
      set(source, 'aria-hidden', 'true')
    } else {
      // The picture of the slide has it: what is said of it stands here alone.
      set(source, 'role', 'img')
      set(source, 'aria-label', source.textContent.trim())
    }
  }
  numberItems()
  return () => undo.toReversed().forEach((restore) => restore())

  /** Numbers of items become elements, which look as what they stand for. */
  function numberItems(): void {
    const items = [...document.querySelectorAll<HTMLLIElement>('ol > li')].filter(
      (item) => getComputedStyle(item, '::before').content === 'counter(list-item)' && !item.closest('[inert]'),
    )
    const numbers = items.map((item) => {
      const { parentElement: list } = item
      const first = list instanceof HTMLOListElement ? list.start : 1
      const number = document.createElement('span')
      number.textContent = String(first + [...(list?.children ?? [])].indexOf(item))
      const style = getComputedStyle(item, '::before')
      for (const property of style) {
        // Sizes are those of the screen; on paper there may be less room.
        if (/^(?:width|height|inline-size|block-size)$/.test(property)) continue
        number.style.setProperty(property, style.getPropertyValue(property))
      }
      return number
    })
    const sheet = new CSSStyleSheet()
    sheet.insertRule('.numbered::before { content: none !important; }')
    document.adoptedStyleSheets.push(sheet)
    undo.push(() => void document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1))
    for (const [index, item] of items.entries()) {
      set(item, 'class', `${item.className} numbered`.trim())
      item.prepend(numbers[index] ?? '')
      undo.push(() => numbers[index]?.remove())
    }
  }
}
