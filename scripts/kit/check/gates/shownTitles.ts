import type { Page } from 'playwright-core'

/** What names a slide and how it is composed. */
export interface ShownTitle {
  /** Text of its title, blanks collapsed; empty where the title is no larger than an eyebrow. */
  title: string
  composition: string
}

/** Smallest type of a title, in px: what is set smaller says which part of the page a quote or a figure is of. */
const LEAST = 40

/**
 * Read the titles and compositions of all slides.
 *
 * @param slides
 *   Page that shows all slides one below the other.
 * @returns
 *   For each slide what it shows.
 */
export function shownTitles(slides: Page): Promise<ShownTitle[]> {
  return slides.evaluate(read, LEAST)
}

/** In the page. */
function read(least: number): ShownTitle[] {
  return Array.from(document.querySelectorAll('.print-slide-container'), (slide) => {
    const h1 = slide.querySelector<HTMLElement>('h1')
    const isTitle = h1 && Number.parseFloat(getComputedStyle(h1).fontSize) >= least
    const composition = slide.querySelector<HTMLElement>('[data-composition]')?.dataset['composition'] ?? ''
    return { title: isTitle ? h1.innerText.replaceAll(/\s+/g, ' ').trim() : '', composition }
  })
}
