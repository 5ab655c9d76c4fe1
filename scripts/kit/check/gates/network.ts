import type { Page } from 'playwright-core'
import type { Conversion } from '../../../deck/conversion.ts'
import type { Seen } from '../../checked.ts'
import type { KitInView } from '../kitInView.ts'
import type { SingleFile } from '../openSingleFile.ts'
import { leavePrintMode } from '../../../browser/inPage/leavePrintMode.ts'
import { UserError } from '../../../system/userError.ts'
import { complaintFaults, type SlideError } from './complaintFaults.ts'

/**
 * Check that no view of the site asks another host for anything, and that the browser has nothing to complain of. Views
 * that are the same for all decks are looked at once.
 *
 * @param kit
 *   Kit.
 * @returns
 *   Requests counted, and what is wrong with them.
 */
export async function network({
  slides,
  tour,
  asked,
  conversion,
  seen,
}: Pick<KitInView, 'slides' | 'tour' | 'asked' | 'conversion' | 'seen'>): Promise<Seen> {
  const [empty, errors] = await Promise.all([
    slides.look(emptySlides),
    tour.look((page) => walk(page, [...viewsOf(conversion), ...(seen?.isSeen() ? [] : SHARED)])),
  ])
  const watches = await asked
  const requests = watches.reduce((sum, watch) => sum + watch.requests, 0)
  const complaints = watches.flatMap(({ complaints }) => complaints)
  return {
    found: { id: 'requests', count: requests },
    faults: complaintFaults(complaints, errors, empty),
  }
}

/**
 * Check the same of the single file: it asks for itself alone. Its slides are there, one below the other; each by itself was
 * seen on the site that it is made of, unless code of an author may do as it likes.
 *
 * @param single
 *   Single file; its page leaves the slides.
 * @returns
 *   Requests counted, and what is wrong with them.
 */
export async function singleNetwork({ page, watch, conversion, seen }: SingleFile): Promise<Seen> {
  const empty = await emptySlides(page)
  const slides = viewsOf(conversion)
  const errors = await walk(page, [...(seen ? slides.slice(0, 1) : slides), ...(seen?.isSeen() ? [] : SHARED)])
  return {
    found: { id: 'of-file', file: 'deck.html', found: { id: 'requests', count: watch.requests } },
    faults: complaintFaults(watch.complaints, errors, empty),
  }
}

/** Numbers of the slides that show nothing but their title, of a page that shows all. */
async function emptySlides(page: Page): Promise<Set<number>> {
  return new Set(
    await page.evaluate(() =>
      Array.from(document.querySelectorAll('.print-slide-container')).flatMap((slide, index) => {
        const isShown = [...slide.querySelectorAll('.slidev-layout *')].some(
          (element) =>
            !element.closest('h1, .frame-footer, .eyebrow, script, style') &&
            element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
            (element.matches('img, svg, canvas, video') ||
              [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim())),
        )
        return isShown ? [] : [index + 1]
      }),
    ),
  )
}

/** A view of a site, and what it is known by once it is drawn. */
type ViewToSee = readonly [hash: string, selector: string]

/** Views that are the same for all decks. */
const SHARED: ViewToSee[] = [
  ['#/presenter/1', '.stage-desk'],
  ['#/overview', '.slidev-page'],
  ['#/handout', '.handout-page'],
]

/** Views of a deck's slides, each by itself; its page is there before the slide is. */
function viewsOf({ deck }: Conversion): ViewToSee[] {
  return deck.children.map((_, index) => [`#/${index + 1}`, `.slidev-page-${index + 1} .slidev-layout`])
}

/** Go through views of a site, from the one that a page shows: it need not load anew. */
async function walk(page: Page, views: ViewToSee[]): Promise<SlideError[]> {
  await page.evaluate(leavePrintMode)
  const { missing, errors } = await page.evaluate(follow, views)
  if (missing) throw new UserError({ id: 'view-empty', view: missing, url: page.url() })
  return errors
}

/** A component as Vue tells it, as far as it is read: what wraps a slide has its route. */
interface Shown {
  $: { type: { __name?: string } }
  $parent: Shown | null
  $props: { route?: { no?: number } }
}

/**
 * In the page: go to each view and wait until it is drawn; asked from outside, each would wait for its answers. Slides
 * beside the one that is shown are drawn, too: an error is told with the slide of its component.
 */
async function follow(views: ViewToSee[]): Promise<{ missing?: string; errors: SlideError[] }> {
  const frame = (): Promise<unknown> => new Promise(requestAnimationFrame)
  const errors: SlideError[] = []
  const { __vue_app__: app } = document.querySelector('#app') as unknown as {
    __vue_app__: { config: { errorHandler?: (error: unknown, shown: Shown | null) => void } }
  }
  app.config.errorHandler = (error, shown) => {
    console.error(error)
    let at = shown
    while (at && !at.$props.route?.no) at = at.$parent
    const text = String(error).split('\n')[0] ?? ''
    if (at) errors.push({ slide: at.$props.route?.no ?? 0, component: shown?.$.type.__name, text })
  }
  // Only now: slides that are drawn ahead may have errors, too.
  dispatchEvent(new Event('deck:later'))
  for (const [hash, selector] of views) {
    location.hash = hash
    const end = performance.now() + 30_000
    do {
      // Shorter than a frame: most views are there at once.
      await new Promise((resolve) => setTimeout(resolve))
      if (performance.now() > end) return { missing: hash, errors }
    } while (!document.querySelector(selector))
    await frame()
  }
  return { errors }
}
