import type { Conversion } from '../deck/conversion.ts'
import type { Progress } from '../terminal/progress.ts'
import type { Launched } from './launchForKit.ts'
import type { MadeOutputs } from './makeOutputs.ts'
import type { KitOptions } from './options.ts'
import { setImmediate } from 'node:timers/promises'
import { launchForKit } from './launchForKit.ts'
import { writeFiles } from '../files/writeFiles.ts'
import { writePictures } from '../files/writePictures.ts'
import { pageStyles } from '../html/pageStyles.ts'
import { favicon } from '../html/favicon.ts'
import { readingPage } from '../html/readingPage.ts'
import { wornPageStyles } from '../slidev/wornStyles.ts'
import { SITE_MODULE } from '../slidev/siteModule.ts'
import { withEntry } from '../slidev/withEntry.ts'
import { collectGarbage } from '../system/collectGarbage.ts'
import { settleLater } from '../system/settleLater.ts'
import { runInSubprocess } from '../system/subprocess.ts'
import { progressWithLimits } from './progressWithLimits.ts'

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
): Promise<MadeOutputs> {
  const { tools } = options
  const making = { title: conversion.deck.title, slides: conversion.deck.children.length, limits: options.limits }
  const steps = progressWithLimits(progress, making)
  const lines = conversion.report.slides.map(({ lines: [first] }) => first)
  let launching: Promise<Launched> | undefined
  try {
    // In a process of its own, which leaves this one the time to start the browser, and to read what it goes on with.
    const build = options.bundler ?? options.tools?.apart ?? runInSubprocess
    const facts = {
      siteUrl: options.siteUrl,
      outputs: names,
      lines,
      fonts: conversion.deck.brand?.fonts ?? [],
      ...(conversion.ownLook && { ownLook: conversion.ownLook }),
    }
    const building = steps.step('site', () =>
      withEntry(conversion.slides, (entry) => build(SITE_MODULE, 'buildSite', entry, folder, facts)),
    )
    // It is to hear of that first: what is read now keeps this process busy.
    await setImmediate()
    launching = options.outputs.length ? settleLater(tools ? tools.launch() : launchForKit(options)) : undefined
    const reading = import('./makeOutputs.ts')
    await Promise.allSettled([reading, launching])
    // The site is not built yet, and what pages were converted with is not asked for any more.
    if (!tools) collectGarbage()
    const [{ makeOutputs }] = await Promise.all([reading, building])
    await writePictures(folder, conversion.media)
    const { brand } = conversion.deck
    await writeFiles(folder, [
      ...(brand ? [{ name: 'favicon.svg', content: favicon(brand) }] : []),
      {
        name: 'read/style.css',
        content: (await pageStyles(folder, 'read', 'read.css')) + wornPageStyles(conversion.parts.headmatter),
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
    if (!tools) {
      await launching?.then(
        ({ browser }) => browser.close(),
        () => undefined,
      )
    }
  }
}
