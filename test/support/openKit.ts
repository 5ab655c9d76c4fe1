import type { Browser, Page } from 'playwright-core'
import { openFirst } from '../../scripts/browser/openFirst.ts'
import { openHandout } from '../../scripts/browser/openHandout.ts'
import { openSlides } from '../../scripts/browser/openSlides.ts'
import { newPages } from '../../scripts/browser/newPage.ts'
import { type Watch, watchPage } from '../../scripts/browser/watchPage.ts'
import type { KitToCheck } from '../../scripts/kit/check/check.ts'
import type { KitInView } from '../../scripts/kit/check/kitInView.ts'
import type { KitView } from '../../scripts/kit/check/kitView.ts'

/** Pages of a kit, all of them open at once, so that a test can break them. */
export interface OpenedKit extends KitToCheck {
  slides: Page
  handout: Page
  reading: Page
  /** On the first slide. */
  view: Page
  watches: Watch[]
}

/** Name of a page of a kit. */
export type Opened = 'slides' | 'handout' | 'reading' | 'view'

/**
 * Open pages of a kit.
 *
 * @param names
 *   Which; the others stay blank.
 * @returns
 *   Kit; close it.
 */
export async function openKit(built: KitToCheck, browser: Browser, names: readonly Opened[]): Promise<OpenedKit> {
  const { url, conversion } = built
  const count = conversion.deck.children.length
  const context = await newPages(browser)
  const opened = await Promise.all(
    (['slides', 'handout', 'reading', 'view'] as const).map(async (name) => {
      const page = await context.newPage()
      const watch = watchPage(page, url)
      if (names.includes(name)) await OPEN[name](page, url, count)
      return { page, watch }
    }),
  )
  const [slides, handout, reading, view] = opened.map(({ page }) => page) as [Page, Page, Page, Page]
  return { ...built, slides, handout, reading, view, watches: opened.map(({ watch }) => watch) }
}

/** Close the pages of a kit. */
export async function closeKit({ slides }: OpenedKit): Promise<void> {
  await slides.context().close()
}

/**
 * Let a gate look at pages that are open.
 *
 * @returns
 *   Kit as gates see it: whatever they want to see is there.
 */
export function inView({ slides, handout, reading, view, watches, ...kit }: OpenedKit): KitInView {
  const shown = (page: Page): KitView => ({ look: (see) => see(page) })
  return {
    ...kit,
    slides: shown(slides),
    handout: shown(handout),
    reading: shown(reading),
    first: shown(view),
    tour: shown(view),
    whole: shown(slides),
    asked: Promise.resolve(watches),
  }
}

const OPEN = {
  slides: openSlides,
  handout: openHandout,
  reading: async (page: Page, url: string) => void (await page.goto(`${url}read/index.html`)),
  view: openFirst,
}
