import type { Browser, Page } from 'playwright-core'
import type { Conversion } from '../../deck/conversion.ts'
import type { KitInView } from './kitInView.ts'
import type { SeenViews } from './seenViews.ts'
import type { Watch } from '../../browser/watchPage.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { newPage } from '../../browser/newPage.ts'
import { openSlides } from '../../browser/openSlides.ts'
import { watchPage } from '../../browser/watchPage.ts'

/** The deck in one file, as the gates see it. */
export interface SingleFile {
  conversion: Conversion
  /** Page that shows all its slides, without a network; close it. */
  page: Page
  /** What it has asked for. */
  watch: Watch
  /** Views that are the same for all decks (default: they are looked at). */
  seen?: SeenViews | undefined
}

/**
 * Open the single file of a kit.
 *
 * @param kit
 *   Kit, all of it written.
 * @param browser
 *   Running browser.
 * @returns
 *   Single file; nothing when the kit has none.
 * @throws UserError
 *   When not all slides come up.
 */
export async function openSingleFile(
  { folder, conversion, seen }: Pick<KitInView, 'folder' | 'conversion' | 'seen'>,
  browser: Browser,
): Promise<SingleFile | undefined> {
  const path = join(folder, 'deck.html')
  if (!existsSync(path)) return
  const url = pathToFileURL(path).href
  const page = await newPage(browser)
  try {
    const watch = watchPage(page, url)
    await page.context().setOffline(true)
    await openSlides(page, url, conversion.deck.children.length)
    return { conversion, page, watch, seen }
  } catch (error) {
    await page.close()
    throw error
  }
}
