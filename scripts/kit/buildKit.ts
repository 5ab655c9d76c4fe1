import type { Conversion } from '../deck/conversion.ts'
import type { Built, Launched } from './makeOutputs.ts'
import type { KitOptions } from './options.ts'
import type { OutputName } from './outputs/outputs.ts'
import type { Paths } from './paths.ts'
import type { Progress } from '../terminal/progress.ts'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { runInSubprocess } from '../system/subprocess.ts'
import { findBrowser } from '../browser/findBrowser.ts'
import { launchBrowser } from '../browser/launchBrowser.ts'
import { SITE_MODULE } from '../slidev/siteModule.ts'
import { forgetRefused } from '../files/keepRefused.ts'
import { guardPage, guardSlides, writeSlides } from '../files/writeSlides.ts'
import { type Filling, replaceFolder } from '../files/replaceFolder.ts'
import { writeAtomically } from '../files/writeAtomically.ts'
import { namesOf } from './guardKit.ts'
import { isGood } from './isGood.ts'
import { outputs } from './outputs/outputs.ts'
import { pageStyles } from '../html/pageStyles.ts'
import { paletteStyles } from '../tokens/palette.ts'
import { readingPage } from '../html/readingPage.ts'
import { limited } from './limited.ts'
import { settleLater } from '../system/settleLater.ts'
import { temporaryPath } from '../files/temporaryPath.ts'
import { writeFiles } from '../files/writeFiles.ts'
import { writePictures } from '../files/writePictures.ts'

/** A kit that was built. */
export interface Kit extends Built {
  /** Whether a gate refused it. */
  isRefused: boolean
  /** Absolute path of the folder it is in; nothing where a refused one could not be kept. */
  at: string | undefined
}

/**
 * Build a deck's site and what is made of it in a folder apart, so that the old kit stays until the new one is whole,
 * verified and through the gates.
 *
 * @param conversion
 *   Converted page.
 * @param paths
 *   Absolute paths: page, `slides.md`, and the folder of all else.
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
  paths: Paths,
  steps: Progress,
  options: KitOptions,
): Promise<Kit> {
  const { slides, folder, page, isDefault } = paths
  const isInside = dirname(slides) === folder
  const deck = { path: slides, content: conversion.slides, page }
  if (isInside) guardPage(slides, page)
  else guardSlides(deck)
  const kept = Object.keys(outputs).filter((name) => !options.outputs.includes(name as OutputName))
  const filling: Filling<Built> = {
    page,
    isDefault,
    tell: options.tell,
    names: namesOf(options.outputs),
    keep: (name) => kept.some((output) => name === output || name.startsWith(`${output}/`)),
    verdict: ({ checked }) => (isGood(checked) ? 'good' : 'refused'),
  }
  const { result, at } = await replaceFolder(folder, filling, async (partial) => {
    const names = Object.keys(outputs).filter((name) => !kept.includes(name) || existsSync(join(folder, name)))
    const made = await fillKit(conversion, partial, names, steps, options)
    if (isInside || !isGood(made.checked)) await writeAtomically(join(partial, 'slides.md'), conversion.slides)
    return made
  })
  const isRefused = at !== folder
  if (!isRefused) forgetRefused(folder)
  if (!isRefused && !isInside) await writeSlides(deck, options.tell)
  const place = at ?? folder
  const rows = [
    {
      path: isRefused ? join(place, 'slides.md') : slides,
      pages: conversion.deck.children.length,
      seconds: steps.secondsOf('slides.md'),
    },
    { path: join(place, 'index.html'), folder: place, seconds: steps.secondsOf('site') },
    ...result.rows.map((row) => ({ ...row, path: join(place, row.path) })),
  ]
  return { rows: at ? rows : [], checked: result.checked, isRefused, at }
}

/**
 * Build a deck's site, and what is made of it, into a folder.
 *
 * @param conversion
 *   Converted page.
 * @param folder
 *   Absolute path of an empty folder.
 * @param names
 *   Names of all outputs that the kit will hold.
 * @param progress
 *   Told of each step.
 * @param options
 *   How to build.
 * @returns
 *   What was made, by its name in the folder, and what the gates saw.
 * @throws UserError
 *   As `buildKit`.
 */
export async function fillKit(
  conversion: Conversion,
  folder: string,
  names: string[],
  progress: Progress,
  options: KitOptions,
): Promise<Built> {
  const making = { title: conversion.deck.title, slides: conversion.deck.children.length, limits: options.limits }
  const steps = limited(progress, making)
  // Slidev looks for components beside the deck, so that it is built from the project's folder wherever it goes.
  const entry = temporaryPath(join(options.root, 'slides.md'))
  let launching: Promise<Launched> | undefined
  try {
    await writeAtomically(entry, conversion.slides)
    // In a process of its own, which leaves this one the time to start the browser, and to read what it goes on with.
    const building = steps.step('site', () =>
      (options.bundler ?? options.apart ?? runInSubprocess)(SITE_MODULE, 'buildSite', entry, folder, options.siteUrl),
    )
    // It is to hear of that first: what is read now keeps this process busy.
    await setImmediate()
    launching = options.outputs.length ? settleLater(launch(options)) : undefined
    const [{ makeOutputs }] = await Promise.all([import('./makeOutputs.ts'), building])
    await writePictures(folder, conversion.media)
    await writeFiles(folder, [
      {
        name: 'read/style.css',
        content: (await pageStyles(folder, 'read', 'read.css')) + paletteStyles(conversion.deck.colours),
      },
      {
        name: 'read/index.html',
        content: readingPage(conversion.deck, { hasPictures: false, names, siteUrl: options.siteUrl }),
      },
    ])
    return launching
      ? await makeOutputs(conversion, folder, names, await launching, steps, options)
      : { rows: [], checked: [] }
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
