import type { NoteTold } from '../locales/texts/facts/notes.ts'
import type { Browser } from 'playwright-core'
import { type FoundBrowser, findBrowsers, noBrowser } from './findBrowser.ts'
import { launchBrowser } from './launchBrowser.ts'
import { type ErrorTold, UserError } from '../system/userError.ts'

/** Which browser is asked for, and what the machine says of them. */
export interface BrowserOptions {
  /** Path of a browser, or `bundled`; the first one that starts where none is asked for. */
  browser: string | undefined
  /** Folders to search for commands, as in the environment variable PATH. */
  searchPath: string
  /** Whether this process runs as root. */
  isRoot: boolean
  /** Whether nothing is said of a sandbox that is not there (default: `false`). */
  isQuiet?: boolean
}

/** Programs that did not start, and why: nothing is tried twice in one run. */
const broken = new Map<string, ErrorTold>()

/**
 * Start a browser: of those found, the first that starts. One that was asked for has no substitute.
 *
 * @param options
 *   Which, and where.
 * @param tell
 *   Told when it runs without its sandbox, unless that is to be quiet, or when another one could not be started.
 * @returns
 *   Running browser, to be closed, and how it was found.
 * @throws UserError
 *   When none is there, or none starts.
 */
export async function startBrowser(
  { browser: asked, searchPath, isRoot, isQuiet = false }: BrowserOptions,
  tell: (note: NoteTold) => void,
): Promise<{ browser: Browser; found: FoundBrowser }> {
  const failed: ErrorTold[] = []
  for await (const found of findBrowsers(asked, searchPath)) {
    const known = broken.get(found.path)
    if (known !== undefined) {
      failed.push(known)
      continue
    }
    try {
      const browser = await launchBrowser(found, isRoot, isQuiet ? () => undefined : tell)
      const path = found.from === 'bundled' ? undefined : found.path
      if (failed.length) tell({ id: 'other-browser', failed, path })
      return { browser, found }
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      broken.set(found.path, error.told)
      failed.push(error.told)
    }
  }
  throw failed.length ? new UserError({ id: 'several', errors: failed }) : noBrowser()
}
