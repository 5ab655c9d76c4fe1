import type { KitOptions } from '../kit/options.ts'
import type { Call } from './call.ts'
import process from 'node:process'

/**
 * Tell what a call says of the machine, for those who start a browser.
 *
 * @param call
 *   Call.
 * @returns
 *   Options.
 */
export function browserOptions(call: Call): Pick<KitOptions, 'browser' | 'searchPath' | 'isRoot' | 'tell'> {
  return {
    tell: (text) => void process.stderr.write(text),
    browser: call.browser ?? process.env['DECK_BROWSER'],
    searchPath: process.env['PATH'] ?? '',
    isRoot: process.getuid?.() === 0,
  }
}
