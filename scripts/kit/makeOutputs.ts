import type { Browser, BrowserContext, Page } from 'playwright-chromium'
import type { KitOptions } from './options.ts'
import type { Checked } from './checked.ts'
import type { OutputRow } from './outputRow.ts'
import type { Conversion } from '../deck/conversion.ts'
import type { Opened } from './check/openKit.ts'
import type { Output } from './outputs/output.ts'
import type { OutputName } from './outputs/outputs.ts'
import type { Progress } from '../terminal/progress.ts'
import { statSync } from 'node:fs'
import { cacheFolder } from '../system/cacheFolder.ts'
import { check } from './check/check.ts'
import { prerender } from './outputs/prerender/prerender.ts'
import { mergeChecked } from './mergeChecked.ts'
import { newPages } from '../browser/newPage.ts'
import { newWindow } from '../browser/newWindow.ts'
import { outputs } from './outputs/outputs.ts'
import { pdfReader } from './pdf/pdfReader.ts'
import { projectFingerprint } from '../system/projectFingerprint.ts'
import { serveFolder } from '../browser/serveFolder.ts'
import { settled } from '../system/settled.ts'
import { slidePictureCache } from './outputs/slidePictureCache.ts'
import { UserError } from '../system/userError.ts'
import { watchPage } from '../browser/watchPage.ts'
import { within } from '../system/within.ts'
import { writeFiles } from '../files/writeFiles.ts'

/** Outputs that leave the browser alone: they are made while it prints the others. */
const WITHOUT_BROWSER = new Set<OutputName>(['deck.html'])

/** What was made, and what the checks saw of it. */
export interface Built {
  rows: Entry[]
  checked: Checked[]
}

/** A running browser. */
export interface Launched {
  path: string
  browser: Browser
  /** What to say of it when it is used. */
  warnings: string[]
}

/** One row of the closing table, before its path is shortened. */
type Entry = Omit<OutputRow, 'label'>

/**
 * Make all outputs with one browser; read each PDF back while the next is printed, and pass the gates.
 *
 * @param conversion
 *   Converted page.
 * @param folder
 *   Absolute path of the built site.
 * @param names
 *   Names of all outputs that the kit will hold.
 * @param launched
 *   Running browser; it is closed.
 * @param steps
 *   Told of each step.
 * @param options
 *   How to build.
 * @returns
 *   What was made, and what the gates saw.
 * @throws UserError
 *   When something cannot be written, the browser ends, or a PDF is not what it must be.
 */
export async function makeOutputs(
  conversion: Conversion,
  folder: string,
  names: string[],
  { browser, path, warnings }: Launched,
  steps: Progress,
  options: KitOptions,
): Promise<Built> {
  warnings.forEach((warning) => options.tell(`note: ${warning}\n`))
  const making = { title: conversion.deck.title, slides: conversion.deck.children.length, limits: options.limits }
  const rows: Entry[] = []
  const early = new Map<OutputName, Promise<Output>>()
  const writings: Array<Promise<void>> = []
  const reader = options.outputs.some((name) => name.endsWith('.pdf')) ? pdfReader(folder) : undefined
  try {
    await using served = await serveFolder(folder)
    const slides = await within('browser', making, async () => watched(await newPages(browser), served.url))
    const pages = slides.page.context()
    let handout: Promise<Opened> | undefined
    const paper = async (): Promise<Page> => (await (handout ??= watched(pages, served.url))).page
    const { siteUrl, apart } = options
    const printing = { conversion, browser, folder, names, url: served.url, siteUrl, apart }
    const made = [projectFingerprint(options.root), path, statSync(path).mtimeMs]
    const pictures = slidePictureCache(cacheFolder(options.root, 'pictures'), conversion.parts, made)
    const on = { ...printing, page: slides.page, paper, finish: reader?.finish, pictures }
    for (const name of options.outputs.filter((name) => WITHOUT_BROWSER.has(name))) {
      early.set(
        name,
        within(name, making, () => outputs[name](on)),
      )
      early.get(name)?.catch(() => undefined)
    }
    let first: ReturnType<typeof prerender> | undefined
    for (const name of options.outputs) {
      const made = await steps.step(name, () => early.get(name) ?? outputs[name](on))
      const written = writeFiles(folder, made.files)
      written.catch(() => undefined)
      writings.push(written)
      made.warnings?.forEach((warning) => options.tell(`${name}: ${warning}\n`))
      rows.push({ path: name, pages: made.pages, seconds: steps.secondsOf(name) })
      const { expected } = made
      if (expected) reader?.read(name, expected, written)
      // It has a process of the browser to itself, and time: the slides, which all wait for, are there.
      first ??= prerender(browser, served.url, folder)
      first.catch(() => undefined)
    }
    // Pages load the first file, and the single file is made of it: it is written when they are there.
    await within('write', making, () => Promise.all(writings))
    await steps.step('first slide', async () => writeFiles(folder, (await first) ?? []))
    const verified = reader ? await steps.step('verify', reader.verified) : []
    if (reader) {
      // What read them holds as much memory as the pages that are opened now.
      await reader.end()
      rows.forEach((row) => (row.pages ??= verified.find(({ name }) => name === row.path)?.pages))
    }
    const { gates } = options
    const printed = handout && { slides, handout: await handout }
    const checked = gates ? await steps.step('check', () => check({ ...printing, printed }, gates)) : []
    return { rows, checked: [...checked, ...mergeChecked(verified.flatMap(({ checked }) => checked))] }
  } catch (error) {
    await settled([...writings, ...early.values()])
    if (error instanceof UserError) throw error
    if (error instanceof Error && /\bcrashed\b/.test(error.message))
      throw new UserError(`« ${making.title} »: a page of the browser crashed; close other programs, or split the page`)
    if (browser.isConnected()) throw error
    throw new UserError(
      `The browser \`${path}\` ended while it was printing; run again, or name another with \`--browser PATH\``,
    )
  } finally {
    await reader?.end()
    await browser.close()
  }
}

async function watched(pages: BrowserContext, url: string): Promise<Opened> {
  const page = await newWindow(pages)
  return { page, watch: watchPage(page, url) }
}
