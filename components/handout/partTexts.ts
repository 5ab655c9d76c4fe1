/** What of a slide goes below its picture, and what it goes after. */
interface Part {
  body: HTMLElement
  blocks: Element[]
}

/**
 * Put what has no room beside the picture of a slide below it, in two columns.
 *
 * All slides are looked at before any is changed: after each change, the browser would lay out all of them again.
 *
 * @param slides
 *   Slides of the handout, as on paper.
 * @returns
 *   For each whether there is any such text, and some that stays.
 */
export function partTexts(slides: HTMLElement[]): boolean[] {
  const parts = slides.map(partOf)
  for (const part of parts) {
    if (!part) continue
    const more = document.createElement('div')
    more.className = 'handout-text more'
    more.append(...part.blocks)
    part.body.after(more)
  }
  return parts.map(Boolean)
}

/** Put the texts of slides together again. */
export function joinTexts(slides: HTMLElement[]): void {
  for (const slide of slides) {
    const more = slide.querySelector('.more')
    slide.querySelector('.handout-text')?.append(...(more?.children ?? []))
    more?.remove()
  }
}

function partOf(slide: HTMLElement): Part | undefined {
  const [body, text, picture] = ['.body', '.handout-text', '.handout-picture'].map((name) =>
    slide.querySelector<HTMLElement>(name),
  )
  if (!body || !text || !picture) return
  const { bottom } = picture.getBoundingClientRect()
  const blocks = [...text.children]
  const hasRoom = (block: Element): boolean =>
    block.getBoundingClientRect().bottom <= bottom + 4 &&
    !(slide.classList.contains('wide') && (block.matches('table, pre') || block.querySelector('table, pre')))
  let first = blocks.findIndex((block) => !hasRoom(block))
  // What leads to a list or to code stays with it.
  while (first > 0 && /:\s*$/.test(blocks[first - 1]?.textContent ?? '')) first -= 1
  return first > 0 ? { body, blocks: blocks.slice(first) } : undefined
}
