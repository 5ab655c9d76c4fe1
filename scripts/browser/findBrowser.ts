import type { Browser } from 'playwright-chromium'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { bundledBrowser } from './bundledBrowser.ts'
import { UserError } from '../system/userError.ts'

// Playwright is loaded when it is needed: that takes longer than to convert a page.

/** A browser that can print. */
export interface FoundBrowser {
  path: string
  /** How it was found. */
  from: 'option' | 'playwright' | 'system' | 'bundled'
  env?: Record<string, string>
}

/** Names of browsers on PATH, and where installers of macOS and Windows put them. */
const COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
]
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
]

/** Seconds that a browser may take to start. */
const START = 60

/** What asks for the one that came with npm, instead of a path. */
const BUNDLED = 'bundled'

let unpacking: ReturnType<typeof bundledBrowser> | undefined

/**
 * Find a browser: the one asked for, else Playwright's, else an installed one, else the one that came with npm.
 *
 * @param asked
 *   Path of a browser, or `bundled` for the one that came with npm, from `--browser` or `DECK_BROWSER` (optional).
 * @param path
 *   Folders to search for commands, as in the environment variable PATH.
 * @returns
 *   Browser.
 * @throws UserError
 *   When the one asked for is not there, or none is.
 */
export async function findBrowser(asked: string | undefined, path: string): Promise<FoundBrowser> {
  if (asked === BUNDLED) {
    const bundled = await unpacked()
    if (bundled) return bundled
    throw new UserError('Cannot find a bundled browser, expected Linux x64; name another with `--browser PATH`')
  }
  if (asked) {
    if (isProgram(asked)) return { path: asked, from: 'option' }
    throw new UserError(`Cannot find the browser \`${asked}\`, expected the path of Chrome, Chromium or Edge`)
  }
  const { chromium } = await import('playwright-chromium')
  const own = chromium.executablePath()
  if (own && isProgram(own)) return { path: own, from: 'playwright' }
  const installed = [
    ...path.split(delimiter).flatMap((folder) => COMMANDS.map((name) => join(folder, name))),
    ...PLACES,
  ].find(isProgram)
  if (installed) return { path: installed, from: 'system' }
  const bundled = await unpacked()
  if (bundled) return bundled
  throw new UserError(
    'Cannot find a browser, expected Chrome, Chromium or Edge; install one, or name it with `--browser PATH`',
  )
}

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
  const { chromium } = await import('playwright-chromium')
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
      `the browser runs without its sandbox (${isRoot ? 'you are root' : 'this system allows none'}): use only pages you trust`,
    )
    return bare
  } catch (error) {
    if (isLate(error))
      throw new UserError(
        `The browser \`${found.path}\` did not start within ${seconds} s; run again, or name another with \`--browser PATH\``,
      )
    const reason = String(error instanceof Error ? error.message : error).split('\n')[0]
    // Its profile is written first.
    if (/mkdtemp|ENOSPC|EROFS/.test(reason ?? ''))
      throw new UserError(`Cannot write temporary files: ${reason}; set TMPDIR to a folder with room`)
    throw new UserError(`Cannot start the browser \`${found.path}\`: ${reason}; name another with \`--browser PATH\``)
  }
}

function isLate(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError'
}

/** Unpacked once, however many ask at the same time. */
async function unpacked(): Promise<FoundBrowser | undefined> {
  const bundled = await (unpacking ??= bundledBrowser())
  return bundled && { ...bundled, from: 'bundled' }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
