/**
 * In the page: let the pictures of some slides in the handout be read, as nothing else there has their words. Their titles
 * are no headings, since those of the handout have them.
 *
 * @param numbers
 *   Numbers of the slides, from 1.
 * @returns
 *   Function that makes the page as it was.
 */
export function readPictures(numbers: number[]): () => void {
  const undo: Array<() => void> = []
  const set = (element: Element, name: string, value: string | undefined): void => {
    const before = element.getAttribute(name)
    if (value === undefined) element.removeAttribute(name)
    else element.setAttribute(name, value)
    undo.push(() => (before === null ? element.removeAttribute(name) : element.setAttribute(name, before)))
  }
  const pictures = document.querySelectorAll('.slide-picture')
  for (const number of numbers) {
    const picture = pictures[number - 1]
    if (!picture) continue
    set(picture, 'role', undefined)
    set(picture, 'aria-label', undefined)
    for (const still of picture.querySelectorAll('[inert]')) set(still, 'inert', undefined)
    for (const heading of picture.querySelectorAll('h1, h2, h3, h4, h5, h6')) set(heading, 'role', 'none')
  }
  return () => undo.toReversed().forEach((restore) => restore())
}
