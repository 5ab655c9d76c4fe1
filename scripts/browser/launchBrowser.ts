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
  tell: (warning: string) => void,
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
        // Pages of one site share a process: the browser takes half the memory, and compiles each script once.
        '--renderer-process-limit=1',
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
    tell(
      `The browser runs without its sandbox because ${isRoot ? 'you are root' : 'this system allows none'}. Convert only pages you trust.`,
    )
    return bare
  } catch (error) {
    if (isLate(error))
      throw new UserError(
        `The browser \`${found.path}\` did not start within ${seconds} s. Run the command again, or name another with \`--browser PATH\`.`,
      )
    const reason = String(error instanceof Error ? error.message : error).split('\n')[0]
    // Its profile is written first.
    if (/mkdtemp|ENOSPC|EROFS/.test(reason ?? ''))
      throw new UserError(`Temporary files cannot be written: ${reason}. Set TMPDIR to a folder with free space.`)
    throw new UserError(
      `The browser \`${found.path}\` does not start: ${reason}. Name another with \`--browser PATH\`.`,
    )
  }
}

function isLate(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError'
}
