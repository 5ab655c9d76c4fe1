import type { Run } from './run.ts'
import * as api from '../api/browserOptions.ts'

/**
 * Tell what a call says of the machine, for those who start a browser.
 *
 * @param run
 *   Call, and its voice.
 * @returns
 *   Options.
 */
export function browserOptions(run: Run): ReturnType<typeof api.browserOptions> & { isQuiet: boolean } {
  return { ...api.browserOptions(run.browser, run.voice.note), isQuiet: run.quiet ?? false }
}
