import type { Browser, Page } from 'playwright-core'
import type { Conversion } from '../../deck/conversion.ts'
import type { Watch } from '../../browser/watchPage.ts'
import type { SeenViews } from './seenViews.ts'
import { openHandout } from '../../browser/openHandout.ts'
import { delayTimers } from '../../browser/inPage/delayTimers.ts'
import { newPages } from '../../browser/newPage.ts'
import { newWindow } from '../../browser/newWindow.ts'
import { openSlides } from '../../browser/openSlides.ts'
import { watchPage } from '../../browser/watchPage.ts'
import { CANVAS } from '../../tokens/canvas.ts'

/** A built kit, as the gates see it; its single file is opened by `openSingleFile`. */
export interface OpenedKit {
  conversion: Conversion
  /** Absolute path of the folder with the site and the PDFs. */
  folder: string
  /** Address at which the folder is served, with a slash at the end. */
  url: string
  browser: Browser
  /** Page that shows all slides one below the other, each as after its last click. */
  slides: Page
  /** Page that shows the handout, as on a screen. */
  handout: Page
  /** Page that shows the page as plain HTML. */
  reading: Page
  /** Page that people present from, on the first slide; what is fetched a while later waits for `deck:later`. */
  view: Page
  /** What the pages have asked for. */
  watches: Watch[]
  /** Resolves when all files of the folder are written (default: they are). */
  written?: Promise<unknown> | undefined
  /** Views that are the same for all decks (default: they are looked at). */
  seen?: SeenViews | undefined
}

/** A page that shows part of a kit already, and what it has asked for. */
export interface Opened {
  page: Page
  watch: Watch
}

/** What is told from outside: the rest of a kit is opened. */
export interface KitToCheck extends Pick<OpenedKit, 'conversion' | 'folder' | 'url' | 'browser' | 'written' | 'seen'> {
  /** Pages that were printed: they are looked at as they are, and closed with the others (default: none). */
  printed?: { slides: Opened; handout: Opened } | undefined
}

/** Pages of a kit that a browser shows. */
export const VIEWS = ['slides', 'handout', 'reading', 'view'] as const

/** Name of a page of a kit. */
export type View = (typeof VIEWS)[number]

/**
 * Open what gates look at.
 *
 * @param built
 *   Kit and browser.
 * @param views
 *   Pages that are looked at (default: all); the others stay blank.
 * @returns
 *   Kit with its pages; close it.
 * @throws UserError
 *   When not all slides come up.
 */
export async function openKit(built: KitToCheck, views: readonly View[] = VIEWS): Promise<OpenedKit> {
  const { conversion, url, browser, printed } = built
  const count = conversion.deck.children.length
  const context = printed?.slides.page.context() ?? (await newPages(browser))
  const open = async (): Promise<Opened> => {
    const page = await newWindow(context)
    return { page, watch: watchPage(page, url) }
  }
  const opened = await Promise.all([printed?.slides ?? open(), printed?.handout ?? open(), open(), open()])
  const [slides, handout, reading, view] = opened.map(({ page }) => page) as [Page, Page, Page, Page]
  const kit = { ...built, slides, handout, reading, view, watches: opened.map(({ watch }) => watch) }
  try {
    const show = {
      slides: () => (printed ? asOnScreen(slides) : openSlides(slides, url, count)),
      handout: () => (printed ? asOnScreen(handout) : openHandout(handout, url, count)),
      reading: () => reading.goto(`${url}read/index.html`),
      view: () => openFirst(view, url),
    }
    await Promise.all([...new Set(views)].map((name) => show[name]()))
    return kit
  } catch (error) {
    await closeKit(kit)
    throw error
  }
}

/**
 * Close the pages of a kit.
 *
 * @param kit
 *   Kit.
 * @returns
 *   Promise that resolves when they are closed.
 */
export async function closeKit({ slides }: OpenedKit): Promise<void> {
  await slides.context().close()
}

/** Take back what was set for paper and for pictures. */
async function asOnScreen(page: Page): Promise<void> {
  await page.emulateMedia({ media: null })
  await page.setViewportSize(CANVAS)
}

/** Ask for the first slide as a reader does, and for nothing more. */
async function openFirst(view: Page, url: string): Promise<void> {
  await view.addInitScript(delayTimers)
  await view.goto(`${url}#/1`)
  await view.locator('.slidev-page-1 h1').waitFor()
  await view.evaluate(() => document.fonts.ready)
}
