import type { Call } from './call.ts'
import process from 'node:process'
import * as api from '../api/browserOptions.ts'

/**
 * Tell what a call says of the machine, for those who start a browser.
 *
 * @param call
 *   Call.
 * @returns
 *   Options.
 */
export function browserOptions(call: Call): ReturnType<typeof api.browserOptions> & { isQuiet: boolean } {
  const options = api.browserOptions(call.browser, (text) => void process.stderr.write(text))
  return { ...options, isQuiet: call.quiet ?? false }
}
