/**
 * In the page: let its markup say what a browser needs to tag it. What is seen does not change.
 *
 * Browsers leave out cells without content, so that rows are torn; the language of words within a line, unless their
 * element means something; the text of pseudo-elements, such as the numbers of items; and pictures that say nothing,
 * though a formula or diagram says what its source does.
 */
export function completeTags(): void {
  for (const cell of document.querySelectorAll('td, th')) if (!cell.childNodes.length) cell.textContent = '\u{A0}'
  for (const words of document.querySelectorAll('[lang]:not([role])')) {
    if (getComputedStyle(words).display === 'inline') words.role = 'mark'
  }
  for (const picture of document.querySelectorAll<HTMLElement & HTMLImageElement>('img.drawn')) {
    const source = picture.nextElementSibling
    if (!source?.matches('.source')) continue
    const text = source.textContent.trim()
    if (picture.checkVisibility()) {
      picture.alt = text
      source.ariaHidden = 'true'
    } else {
      // The picture of the slide has it: what is said of it stands here alone.
      source.role = 'img'
      source.ariaLabel = text
    }
  }

  const counted = [...document.querySelectorAll<HTMLElement>('ol > li')].filter(
    (item) => getComputedStyle(item, '::before').content === 'counter(list-item)' && !item.closest('[inert]'),
  )
  const numbers = counted.map((item) => {
    const { parentElement: list } = item
    const first = list instanceof HTMLOListElement ? list.start : 1
    const number = document.createElement('span')
    number.textContent = String(first + [...(list?.children ?? [])].indexOf(item))
    const style = getComputedStyle(item, '::before')
    for (const property of style) {
      // Sizes are those of the screen; on paper there may be less room.
      if (!/^(?:width|height|inline-size|block-size)$/.test(property)) {
        number.style.setProperty(property, style.getPropertyValue(property))
      }
    }
    return number
  })
  const sheet = new CSSStyleSheet()
  sheet.insertRule('li.numbered::before { content: none !important; }')
  document.adoptedStyleSheets.push(sheet)
  for (const [index, item] of counted.entries()) {
    item.classList.add('numbered')
    item.prepend(numbers[index] ?? '')
  }
}
