import type { Measured, Placed, Shape } from '../planHandout.ts'

/** What is to be done with the slides of the handout: measure them in each of the shapes, or set them as planned. */
export type Task = { shapes: readonly Shape[]; slack: number } | { placed: Placed[] }

/**
 * In the page: measure the slides of the handout in each shape that they can take on paper, or set them as planned.
 *
 * @param task
 *   Which of the two.
 * @returns
 *   Heights in px; nothing once they are set.
 */
export function setHandout(task: Task): Measured | undefined {
  const slides = [...document.querySelectorAll<HTMLElement>('.handout-slide')]

  /** Put what has no room beside the picture below it, in two columns. */
  const part = (slide: HTMLElement): boolean => {
    const [body, text, picture] = ['.body', '.text', '.picture'].map((name) => slide.querySelector<HTMLElement>(name))
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
    more.className = 'text more'
    more.append(...blocks.slice(first))
    body.after(more)
    return true
  }
  const join = (slide: HTMLElement): void => {
    const more = slide.querySelector('.more')
    slide.querySelector('.text')?.append(...(more?.children ?? []))
    more?.remove()
  }

  if ('placed' in task) {
    for (const [index, { shape, opens, flows, spare }] of task.placed.entries()) {
      const slide = slides[index]
      slide?.classList.add(shape)
      slide?.classList.toggle('opens', opens)
      slide?.classList.toggle('flows', flows)
      slide?.style.setProperty('--spare', `${spare}px`)
      if (slide && shape === 'parted') part(slide)
    }
    return undefined
  }

  const heightOf = (slide: HTMLElement, shape: Shape): number => {
    const isWide = slide.classList.contains('wide')
    if (shape === (isWide ? 'beside' : 'stacked')) return Number.POSITIVE_INFINITY
    slide.classList.add(shape)
    const isThere = shape !== 'parted' || part(slide)
    const height = slide.offsetHeight
    join(slide)
    slide.classList.remove(shape)
    return isThere ? Math.ceil(height) + task.slack : Number.POSITIVE_INFINITY
  }
  const below = (element: Element | null): number => element?.getBoundingClientRect().bottom ?? 0
  const main = document.querySelector('.handout-page')
  const top = main?.getBoundingClientRect().top ?? 0
  const head = Math.max(...[...document.querySelectorAll('.handout-page > :is(.head, .links)')].map(below)) - top
  const colophon = document.querySelector<HTMLElement>('.colophon')
  const foot = colophon ? colophon.offsetHeight + Number.parseFloat(getComputedStyle(colophon).marginTop) : 0
  const measured = slides.map((slide) => {
    slide.classList.add('opens')
    const heights = task.shapes.map((shape) => heightOf(slide, shape))
    slide.classList.add('beside')
    const hangs = Math.max(0, below(slide.querySelector('.text')) - below(slide.querySelector('.picture')))
    slide.classList.remove('opens', 'beside')
    return { heights, hangs }
  })
  return { head: Math.ceil(head), slides: measured, foot: Math.ceil(foot) }
}
