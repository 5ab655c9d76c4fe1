import type { OutputMaker } from './outputs/output.ts'
import type { MadeOutputs } from './makeOutputs.ts'
import type { Conversion } from '../deck/conversion.ts'
import type { KitOptions } from './options.ts'
import type { Paths } from './paths.ts'
import type { MadeReport } from './report/makeReport.ts'
import type { Progress } from '../terminal/progress.ts'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { forgetRefused } from '../files/keepRefused.ts'
import { guardPage, guardSlides, writeSlides } from '../files/writeSlides.ts'
import { type Filling, replaceFolder } from '../files/replaceFolder.ts'
import { writeAtomically } from '../files/writeAtomically.ts'
import { fillKit } from './fillKit.ts'
import { namesOf } from './guardKit.ts'
import { isGood } from './isGood.ts'
import { reportAsked } from './report/reportAsked.ts'
import { removeReport, REPORT, writeReports } from './report/reportFolder.ts'
import { reportOn } from './report/reportOn.ts'
import { type OutputName, outputs } from './outputs/outputs.ts'

/** A kit that was built. */
export interface Kit extends MadeOutputs {
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
 *   When something cannot be written or made here, no browser prints, or a PDF is not what it must be.
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
  options.outputs.forEach(guardOutput)
  if (isInside) guardPage(slides, page)
  else guardSlides(deck)
  const kept = Object.keys(outputs).filter((name) => !options.outputs.includes(name as OutputName))
  const filling: Filling<MadeOutputs> = {
    page,
    isDefault,
    tell: options.tell,
    names: namesOf(options.outputs),
    keep: (name) => kept.some((output) => name === output || name.startsWith(`${output}/`)),
    verdict: ({ checked }) => (isGood(checked) ? 'good' : 'refused'),
  }
  let report: MadeReport | undefined
  const { result, at } = await replaceFolder(folder, filling, async (partial) => {
    const names = Object.keys(outputs).filter((name) => !kept.includes(name) || existsSync(join(folder, name)))
    const made = await fillKit(conversion, partial, names, steps, options)
    if (isInside || !isGood(made.checked)) await writeAtomically(join(partial, 'slides.md'), conversion.slides)
    // While the last kit is still in its place.
    const asked = reportAsked(options)
    if (asked) {
      const task = { ...asked, conversion, checked: made.checked, site: partial }
      report = await steps.step('report', () => reportOn(task, folder))
    }
    return made
  })
  const isRefused = at !== folder
  if (!isRefused) forgetRefused(folder)
  if (!isRefused && !isInside) await writeSlides(deck, options.tell)
  if (report) await writeReports(folder, new Map([[REPORT, report]]), { page }, options.tell)
  // Its slides are others now, and nobody has seen them.
  else if (!isRefused) removeReport(folder)
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

/** What cannot be made is told before anything is. */
function guardOutput(name: OutputName): void {
  const { guard }: OutputMaker = outputs[name]
  guard?.()
}
