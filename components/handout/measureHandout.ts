import { joinText, partText } from './partText.ts'
import { type Measured, type Shape, SHAPES } from './planHandout.ts'

/** What lines may be higher on paper, in px. */
const SLACK = 2

/**
 * Measure the slides of a handout in each shape that they can take on paper.
 *
 * @param handout
 *   Page, as on paper.
 */
export function measureHandout(handout: HTMLElement): Measured {
  const below = (element: Element | null): number => element?.getBoundingClientRect().bottom ?? 0
  const top = handout.getBoundingClientRect().top
  const head = Math.max(...[...handout.querySelectorAll(':scope > :is(.head, .links)')].map(below)) - top
  const colophon = handout.querySelector<HTMLElement>('.colophon')
  const foot = colophon ? colophon.offsetHeight + Number.parseFloat(getComputedStyle(colophon).marginTop) : 0
  const slides = Array.from(handout.querySelectorAll<HTMLElement>('.handout-slide'), (slide) => {
    slide.classList.add('opens')
    const heights = SHAPES.map((shape) => heightOf(slide, shape))
    slide.classList.add('beside')
    const hangs = Math.max(
      0,
      below(slide.querySelector('.handout-text')) - below(slide.querySelector('.handout-picture')),
    )
    slide.classList.remove('opens', 'beside')
    return { heights, hangs }
  })
  return { head: Math.ceil(head), slides, foot: Math.ceil(foot) }
}

function heightOf(slide: HTMLElement, shape: Shape): number {
  const isWide = slide.classList.contains('wide')
  if (shape === (isWide ? 'beside' : 'stacked')) return Number.POSITIVE_INFINITY
  slide.classList.add(shape)
  const isThere = shape !== 'parted' || partText(slide)
  const height = slide.offsetHeight
  joinText(slide)
  slide.classList.remove(shape)
  return isThere ? Math.ceil(height) + SLACK : Number.POSITIVE_INFINITY
}
