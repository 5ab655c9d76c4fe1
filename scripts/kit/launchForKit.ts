import type { Browser } from 'playwright-core'
import type { NoteTold } from '../locales/texts/facts/notes.ts'
import { type BrowserOptions, startBrowser } from '../browser/startBrowser.ts'

/** A running browser. */
export interface Launched {
  path: string
  browser: Browser
  /** What to say of it when it is used. */
  warnings: NoteTold[]
}

/**
 * Start the browser that a kit is made with.
 *
 * @param options
 *   Which.
 * @returns
 *   Browser; close it.
 * @throws UserError
 *   As `startBrowser`.
 */
export async function launchForKit(options: BrowserOptions): Promise<Launched> {
  const warnings: NoteTold[] = []
  const { browser, found } = await startBrowser(options, (text) => warnings.push(text))
  return { path: found.path, browser, warnings }
}
