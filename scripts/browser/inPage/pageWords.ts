/**
 * In the page: read all that it says in the order of its elements, as whoever prints it does: without what is hidden
 * from screen readers, and with a space at the end of each box.
 *
 * @returns
 *   Text on one line.
 */
export function pageWords(): string {
  const said: string[] = []
  const read = (node: Node): void => {
    if (node instanceof Text) said.push(node.data)
    if (!(node instanceof HTMLElement) || node.inert || node.ariaHidden === 'true') return
    const { display } = getComputedStyle(node)
    if (display === 'none') return
    const isBox = !/^(?:inline|contents)/.test(display) || node instanceof HTMLBRElement
    if (isBox) said.push('\n')
    for (const child of node.childNodes) read(child)
    if (isBox) said.push('\n')
  }
  read(document.body)
  return said.join('').replaceAll(/\s+/g, ' ').trim()
}
