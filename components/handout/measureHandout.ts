import { joinTexts, partTexts } from './partTexts.ts'
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
  const slides = [...handout.querySelectorAll<HTMLElement>('.handout-slide')]
  for (const slide of slides) slide.classList.add('opens')
  const heights = SHAPES.map((shape) => heightsOf(slides, shape))
  for (const slide of slides) slide.classList.add('beside')
  const hangs = slides.map((slide) =>
    Math.max(0, below(slide.querySelector('.handout-text')) - below(slide.querySelector('.handout-picture'))),
  )
  for (const slide of slides) slide.classList.remove('opens', 'beside')
  return {
    head: Math.ceil(head),
    slides: hangs.map((own, at) => ({
      heights: heights.map((all) => all[at] ?? Number.POSITIVE_INFINITY),
      hangs: own,
    })),
    foot: Math.ceil(foot),
  }
}

/** Heights of slides in one shape: all at once, as the browser lays out all of them after any change. */
function heightsOf(slides: HTMLElement[], shape: Shape): number[] {
  for (const slide of slides) slide.classList.add(shape)
  const areThere = shape === 'parted' ? partTexts(slides) : slides.map(() => true)
  const heights = slides.map((slide, at) => {
    const isWide = slide.classList.contains('wide')
    const isNone = shape === (isWide ? 'beside' : 'stacked') || !areThere[at]
    return isNone ? Number.POSITIVE_INFINITY : Math.ceil(slide.offsetHeight) + SLACK
  })
  if (shape === 'parted') joinTexts(slides)
  for (const slide of slides) slide.classList.remove(shape)
  return heights
}
