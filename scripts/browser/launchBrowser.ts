import type { NoteTold } from '../locales/texts/facts/notes.ts'
import type { Browser } from 'playwright-core'
import type { FoundBrowser } from './findBrowser.ts'
import { UserError } from '../system/userError.ts'

// Playwright is loaded when it is needed: that takes longer than to convert a page.

/** Seconds that a browser may take to start. */
const START = 60

/**
 * Launch a browser without a window.
 *
 * The sandbox is used wherever the system allows one; root has none.
 *
 * @param found
 *   Browser.
 * @param isRoot
 *   Whether this process runs as root.
 * @param tell
 *   Told when it runs without its sandbox.
 * @param seconds
 *   How long it may take to start (default: `60`).
 * @returns
 *   Running browser; close it.
 * @throws UserError
 *   When it does not start.
 */
export async function launchBrowser(
  found: FoundBrowser,
  isRoot: boolean,
  tell: (note: NoteTold) => void,
  seconds = START,
): Promise<Browser> {
  const { chromium } = await import('playwright-core')
  const launch = (chromiumSandbox: boolean): Promise<Browser> =>
    chromium.launch({
      executablePath: found.path,
      chromiumSandbox,
      env: found.env,
      timeout: seconds * 1000,
      // `main` ends the process on signals, and the browser goes with it.
      handleSIGHUP: false,
      handleSIGINT: false,
      handleSIGTERM: false,
      args: [
        '--font-render-hinting=none',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        // Pages of one site share a process, which compiles each script once: with two, a kit takes as long.
        '--renderer-process-limit=1',
        // Small room for what is young: each page takes a tenth less memory, and no more time.
        '--js-flags=--max-semi-space-size=1',
      ],
    })
  try {
    if (!isRoot) {
      const sandboxed = await launch(true).catch((error: unknown) => {
        // One that hangs would only hang again.
        if (isLate(error)) throw error
        return undefined
      })
      if (sandboxed) return sandboxed
    }
    const bare = await launch(false)
    tell({ id: 'no-sandbox', isRoot })
    return bare
  } catch (error) {
    if (isLate(error)) throw new UserError({ id: 'browser-late', path: found.path, seconds })
    const reason = String(error instanceof Error ? error.message : error).split('\n')[0] ?? ''
    // Its profile is written first.
    if (/mkdtemp|ENOSPC|EROFS/.test(reason)) throw new UserError({ id: 'no-temporary-files', reason })
    throw new UserError({ id: 'browser-fails', path: found.path, reason })
  }
}

function isLate(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError'
}
