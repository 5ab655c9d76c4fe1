import type { Page } from 'playwright-core'
import type { Fault, Seen } from '../../checked.ts'
import type { KitInView } from '../kitInView.ts'
import type { SingleFile } from '../openSingleFile.ts'

/** How long a picture may take to be drawn, in ms: a drawing can ask for more than any browser does in time. */
const LONGEST = 10_000

/**
 * Check that the browser draws each picture of the slides.
 *
 * @param kit
 *   Kit.
 * @returns
 *   Pictures counted, and those that are not drawn.
 */
export async function pictures({ slides }: KitInView): Promise<Seen> {
  const { count, faults } = await slides.look(lookAt)
  return { found: { id: 'pictures', count }, faults }
}

/**
 * Check the same of the single file, which holds its pictures.
 *
 * @param single
 *   Single file.
 * @returns
 *   Pictures that are not drawn.
 */
export async function singlePictures({ page }: SingleFile): Promise<Seen> {
  const { count, faults } = await lookAt(page)
  return { found: count ? { id: 'of-file', file: 'deck.html', found: { id: 'pictures', count } } : undefined, faults }
}

async function lookAt(page: Page): Promise<{ count: number; faults: Fault[] }> {
  const seen = await page.evaluate(decode, LONGEST)
  const faults = seen.flatMap(({ slide, src, alt, isDrawn }): Fault[] =>
    isDrawn ? [] : [{ slide, element: alt || src, told: { id: 'not-drawn', src } }],
  )
  return { count: seen.length, faults }
}

/** In the page. */
async function decode(longest: number): Promise<Array<{ slide: number; src: string; alt: string; isDrawn: boolean }>> {
  const slides = [...document.querySelectorAll('.print-slide-container')]
  return Promise.all(
    slides.flatMap((slide, index) =>
      [...slide.querySelectorAll('img')].map(async (picture) => {
        picture.loading = 'eager'
        const late = new Promise<boolean>((resolve) => setTimeout(resolve, longest, false))
        const drawn = picture.decode().then(
          () => true,
          () => false,
        )
        const isDrawn = (await Promise.race([drawn, late])) && picture.naturalWidth > 0
        const src = (picture.getAttribute('src') ?? '').slice(0, 80)
        return { slide: index + 1, src, alt: picture.alt.slice(0, 40), isDrawn }
      }),
    ),
  )
}
