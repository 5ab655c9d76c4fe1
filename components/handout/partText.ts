/**
 * Put what has no room beside the picture of a slide below it, in two columns.
 *
 * @param slide
 *   Slide of the handout, as on paper.
 * @returns
 *   Whether there is any such text, and some that stays.
 */
export function partText(slide: HTMLElement): boolean {
  const [body, text, picture] = ['.body', '.handout-text', '.handout-picture'].map((name) =>
    slide.querySelector<HTMLElement>(name),
  )
  if (!body || !text || !picture) return false
  const { bottom } = picture.getBoundingClientRect()
  const blocks = [...text.children]
  const hasRoom = (block: Element): boolean =>
    block.getBoundingClientRect().bottom <= bottom + 4 &&
    !(slide.classList.contains('wide') && (block.matches('table, pre') || block.querySelector('table, pre')))
  let first = blocks.findIndex((block) => !hasRoom(block))
  // What leads to a list or to code stays with it.
  while (first > 0 && /:\s*$/.test(blocks[first - 1]?.textContent ?? '')) first -= 1
  if (first <= 0) return false
  const more = document.createElement('div')
  more.className = 'handout-text more'
  more.append(...blocks.slice(first))
  body.after(more)
  return true
}

/** Put the text of a slide together again. */
export function joinText(slide: HTMLElement): void {
  const more = slide.querySelector('.more')
  slide.querySelector('.handout-text')?.append(...(more?.children ?? []))
  more?.remove()
}
