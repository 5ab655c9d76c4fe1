import type { Page } from 'playwright-core'
import type { ComingView } from './check/kitView.ts'
import { openHandout } from '../browser/openHandout.ts'
import { openSlides } from '../browser/openSlides.ts'
import { CANVAS } from '../tokens/canvas.ts'
import { firstAlone, type FirstSlide, firstSlide } from './outputs/prerender/firstSlide.ts'

/** Views that are printed from. */
const OPEN = { slides: openSlides, handout: openHandout }

type Printed = keyof typeof OPEN

/** Shows the views of a site in one page, which loads it once: each takes the place of the one before. */
export interface SiteViews extends Record<Printed, () => Promise<Page>> {
  /** Gives what is seen of the first slide. */
  first: () => Promise<FirstSlide>
  /** Lets gates look at what is printed, at what is shown now first: to print need not wait for that. */
  look: () => Promise<void>
}

/**
 * Show a built site.
 *
 * @param page
 *   Page that nothing was shown in.
 * @param url
 *   Address of the site, with a slash at the end.
 * @param count
 *   How many slides it has.
 * @param has
 *   Whether its first slide will be asked for: it is looked at before there is more to see. And what gates wait for
 *   (default: neither).
 * @returns
 *   What shows its views, one at a time.
 * @throws UserError
 *   When not all slides come up.
 */
export function siteViews(
  page: Page,
  url: string,
  count: number,
  { hasFirst = false, awaited }: { hasFirst?: boolean; awaited?: Record<Printed, ComingView> } = {},
): SiteViews {
  let shown: Printed | undefined
  let loading: ReturnType<typeof firstAlone> | undefined
  const load = (): ReturnType<typeof firstAlone> => (loading ??= firstAlone(page, url))
  const show = async (name: Printed): Promise<Page> => {
    if (hasFirst) await load()
    if (shown !== name) await OPEN[name](page, url, count)
    shown = name
    return page
  }
  return {
    first: async () => {
      const alone = await load()
      shown = undefined
      return firstSlide(page, alone)
    },
    slides: () => show('slides'),
    handout: () => show('handout'),
    look: async () => {
      const names = shown === 'handout' ? (['handout', 'slides'] as const) : (['slides', 'handout'] as const)
      for (const name of names) {
        if (!awaited?.[name].isAwaited()) continue
        await show(name)
        // As on a screen: what was set for paper and pictures is taken back.
        await page.emulateMedia({ media: null })
        await page.setViewportSize(CANVAS)
        await awaited[name].show(page)
      }
    },
  }
}
