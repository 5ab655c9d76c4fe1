import type { GateName } from './check.ts'
import type { Conversion } from './convert.ts'
import type { Built, Launched } from './makeOutputs.ts'
import type { OutputName } from './outputs.ts'
import type { Progress } from './progress.ts'
import type { site } from './site.ts'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { apart, type Apart } from './apart.ts'
import { findBrowser, launchBrowser } from './browser.ts'
import { BUNDLER } from './bundler.ts'
import { replaceFolder, writeWhole } from './output.ts'
import { outputs } from './outputs.ts'
import { pageStyles } from './pageStyles.ts'
import { paletteStyles } from './palette.ts'
import { readingPage } from './readingPage.ts'
import { temporary } from './temporary.ts'
import { writeFiles } from './writeFiles.ts'
import { writeMedia } from './writeMedia.ts'

/** How to build. */
export interface KitOptions {
  /** Absolute path of the project: components, layouts, setup, styles, public. */
  root: string
  /** What to make of the site. */
  outputs: OutputName[]
  /** Gates that what was made has to pass; none where it is not given. */
  gates?: GateName[]
  /** Address that people will find the kit at, with a slash at the end (optional). */
  siteUrl?: string
  /** Calls what is better done in another process (default: in one of its own each time). */
  apart?: Apart
  /** Calls what builds the site (default: as `apart` does). */
  bundler?: Apart
  /** Path of the browser asked for. */
  browser: string | undefined
  /** Folders to search for a browser, as in the environment variable PATH. */
  searchPath: string
  isRoot: boolean
  /** Told what verification saw, and what came out less than perfect. */
  tell: (text: string) => void
}

/** How many kits this process has begun: several may be built at once, and names of the user's mean things to Vite. */
let built = 0

/**
 * Build a deck's site and what is made of it in a folder beside, so that the old kit stays until the new one is whole
 * and verified.
 *
 * @param conversion
 *   Converted page.
 * @param paths
 *   Absolute paths: `slides.md`, and the folder of all else.
 * @param steps
 *   Told of each step.
 * @param options
 *   How to build.
 * @returns
 *   What was made, for the closing table, and what the gates saw.
 * @throws UserError
 *   When something cannot be written, no browser prints, or a PDF is not what it must be.
 */
export async function buildKit(
  conversion: Conversion,
  paths: { slides: string; folder: string },
  steps: Progress,
  options: KitOptions,
): Promise<Built> {
  // Slidev looks for components beside the deck, so that it is built from the project's folder wherever it goes.
  const entry = temporary(join(options.root, `deck-${++built}.md`))
  const keep = Object.keys(outputs).filter((name) => !options.outputs.includes(name as OutputName))
  const names = Object.keys(outputs).filter((name) => !keep.includes(name) || existsSync(join(paths.folder, name)))
  let launching: Promise<Launched> | undefined
  try {
    const made = await replaceFolder(paths.folder, keep, async (partial) => {
      await writeWhole(entry, conversion.slides)
      // In a process of its own, which leaves this one the time to start the browser, and to read what it goes on with.
      const building = steps.step('site', () =>
        (options.bundler ?? options.apart ?? apart)<typeof site>(BUNDLER, 'site', entry, partial, options.siteUrl),
      )
      // It is to hear of that first: what is read now keeps this process busy.
      await setImmediate()
      launching = options.outputs.length ? launch(options) : undefined
      launching?.catch(() => undefined)
      const [{ makeOutputs }] = await Promise.all([import('./makeOutputs.ts'), building])
      await writeMedia(partial, conversion.media)
      await writeFiles(partial, [
        {
          name: 'read/style.css',
          content: (await pageStyles(partial, 'read', 'read.css')) + paletteStyles(conversion.deck.colours),
        },
        {
          name: 'read/index.html',
          content: readingPage(conversion.deck, { hasPictures: false, names, siteUrl: options.siteUrl }),
        },
      ])
      const built = launching
        ? await makeOutputs(conversion, partial, names, await launching, steps, options)
        : { rows: [], checked: [] }
      const isInside = dirname(paths.slides) === paths.folder
      await writeWhole(isInside ? join(partial, 'slides.md') : paths.slides, conversion.slides)
      return built
    })
    const rows = [
      { path: paths.slides, pages: conversion.deck.children.length, seconds: steps.secondsOf('slides.md') },
      { path: join(paths.folder, 'index.html'), folder: paths.folder, seconds: steps.secondsOf('site') },
      ...made.rows.map((row) => ({ ...row, path: join(paths.folder, row.path) })),
    ]
    return { rows, checked: made.checked }
  } finally {
    await launching?.then(
      ({ browser }) => browser.close(),
      () => undefined,
    )
    await rm(entry, { force: true })
  }
}

async function launch({ browser, searchPath, isRoot }: KitOptions): Promise<Launched> {
  const found = await findBrowser(browser, searchPath)
  const warnings: string[] = []
  return { path: found.path, browser: await launchBrowser(found, isRoot, (text) => warnings.push(text)), warnings }
}
