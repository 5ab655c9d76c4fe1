import { realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { browserPlaces } from './browserPlaces.ts'
import { bundledBrowser } from './bundledBrowser.ts'
import { isProgram } from '../system/isProgram.ts'
import { UserError } from '../system/userError.ts'

// Playwright is loaded when it is needed: that takes longer than to convert a page.

/** A browser that can print. */
export interface FoundBrowser {
  path: string
  /** How it was found. */
  from: 'option' | 'playwright' | 'system' | 'bundled'
  env?: Record<string, string>
}

/** Names of browsers on PATH. */
const COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
]

/** What asks for the one that came with npm, instead of a path. */
const BUNDLED = 'bundled'

let unpacking: ReturnType<typeof bundledBrowser> | undefined

/**
 * Find a browser: the one asked for, else the one that came with npm, else Playwright's, else an installed one.
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
  for await (const found of findBrowsers(asked, path)) return found
  throw noBrowser()
}

/**
 * Find all browsers that may print, the first one first; the next is looked for only when it is asked for.
 *
 * @param asked
 *   As for `findBrowser`: the one asked for is the only one.
 * @param path
 *   As for `findBrowser`.
 * @throws UserError
 *   When the one asked for is not there.
 */
export async function* findBrowsers(asked: string | undefined, path: string): AsyncGenerator<FoundBrowser> {
  if (asked === BUNDLED) {
    const bundled = await unpacked()
    if (!bundled) throw new UserError({ id: 'bundled-elsewhere' })
    yield bundled
  } else if (asked) {
    if (!isProgram(asked)) throw new UserError({ id: 'no-browser-at', path: asked })
    yield { path: asked, from: 'option' }
  } else {
    // The same picture on every machine, in two thirds of the time and memory.
    const bundled = await unpacked()
    if (bundled) yield bundled
    const { chromium } = await import('playwright-core')
    const own = chromium.executablePath()
    if (own && isProgram(own)) yield { path: own, from: 'playwright' }
    const installed = [
      ...path.split(delimiter).flatMap((folder) => COMMANDS.map((name) => join(folder, name))),
      ...browserPlaces({ platform: process.platform, env: process.env, home: homedir() }),
    ].filter(isProgram)
    // Several names may lead to one program.
    const seen = new Set<string>()
    for (const place of installed) {
      const program = realpathSync(place)
      if (!seen.has(program)) yield { path: place, from: 'system' }
      seen.add(program)
    }
  }
}

/** What is said where there is none. */
export function noBrowser(): UserError {
  return new UserError({ id: 'no-browser' })
}

/** Unpacked once, however many ask at the same time. */
async function unpacked(): Promise<FoundBrowser | undefined> {
  const bundled = await (unpacking ??= bundledBrowser())
  return bundled && { ...bundled, from: 'bundled' }
}
