import type { NoteTold } from '../locales/texts/facts/notes.ts'
import type { KitOptions } from '../kit/options.ts'
import process from 'node:process'

/**
 * Tell what is known of the machine, for those who start a browser.
 *
 * @param browser
 *   Path of the browser asked for (default: that of the environment variable `DECK_BROWSER`).
 * @param tell
 *   Told what came out less than perfect.
 */
export function browserOptions(
  browser: string | undefined,
  tell: (note: NoteTold) => void,
): Pick<KitOptions, 'browser' | 'searchPath' | 'isRoot' | 'tell'> {
  return {
    tell,
    browser: browser ?? process.env['DECK_BROWSER'],
    searchPath: process.env['PATH'] ?? '',
    isRoot: process.getuid?.() === 0,
  }
}
