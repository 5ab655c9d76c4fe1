import type { Browser } from 'playwright-core'
import process from 'node:process'
import { chromium } from 'playwright-core'
import { findBrowser } from '../../scripts/browser/findBrowser.ts'

/** A name that no machine has; see RFC 2606. */
export const NAMED_HOST = 'talk.example'

/**
 * Start a browser for which this machine is called by a name, as a site on the web is: Slidev trusts `localhost` more.
 *
 * @returns
 *   Browser; close it.
 */
export async function namedHostBrowser(): Promise<Browser> {
  const { path, env } = await findBrowser(process.env['DECK_BROWSER'], process.env['PATH'] ?? '')
  return chromium.launch({
    executablePath: path,
    ...(env && { env }),
    chromiumSandbox: false,
    args: [`--host-resolver-rules=MAP ${NAMED_HOST} 127.0.0.1`, '--disable-gpu', '--font-render-hinting=none'],
  })
}

/** Address of this machine, by that name. */
export function byName(url: string): string {
  return url.replace(/127\.0\.0\.1|localhost/, NAMED_HOST)
}
