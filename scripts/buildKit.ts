import type { FoundBrowser } from './browser.ts'
import type { Browser } from 'playwright-chromium'
import type { Checked, GateName } from './check.ts'
import type { Row } from './closingTable.ts'
import type { Conversion } from './convert.ts'
import type { Made, OutputName } from './outputs.ts'
import type { PdfReader } from './pdfReader.ts'
import type { site } from './site.ts'
import type { Progress } from './progress.ts'
import type { Expected, Finding } from './verify.ts'
import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { apart } from './apart.ts'
import { findBrowser, launchBrowser } from './browser.ts'
import { cannotWrite } from './cannotWrite.ts'
import { check } from './check.ts'
import { firstSlide } from './firstSlide.ts'
import { newPage } from './newPage.ts'
import { replaceFolder, writeWhole } from './output.ts'
import { outputs } from './outputs.ts'
import { pageStyles } from './pageStyles.ts'
import { paletteStyles } from './palette.ts'
import { pdfReader } from './pdfReader.ts'
import { readingPage } from './readingPage.ts'
import { serve } from './serve.ts'
import { temporary } from './temporary.ts'
import { UserError } from './userError.ts'
import { verificationTable } from './verificationTable.ts'
import { verify } from './verify.ts'
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
  /** Whether the site is built in a process of its own: better for one page, dearer for many (default: `false`). */
  isApart?: boolean
  /** Path of the browser asked for. */
  browser: string | undefined
  /** Folders to search for a browser, as in the environment variable PATH. */
  searchPath: string
  isRoot: boolean
  /** Told what verification saw, and what came out less than perfect. */
  tell: (text: string) => void
}

/** Outputs that leave the browser alone: they are made while it prints the others. */
const WITHOUT_BROWSER = new Set<OutputName>(['deck.html'])

/** What was made, and what the gates saw of it. */
interface Built {
  rows: Entry[]
  checked: Checked[]
}

/** A running browser. */
interface Launched {
  path: string
  browser: Browser
  /** What to say of it when it is used. */
  warnings: string[]
}

/** One row of the closing table, before its path is shortened. */
type Entry = Omit<Row, 'label'>

/** A file that was written, and what was seen when it was read back. */
interface Verified {
  name: string
  pages: number
  findings: Finding[]
}

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
  const entry = temporary(join(options.root, `${basename(paths.folder)}.md`))
  const keep = Object.keys(outputs).filter((name) => !options.outputs.includes(name as OutputName))
  const names = Object.keys(outputs).filter((name) => !keep.includes(name) || existsSync(join(paths.folder, name)))
  let launching: Promise<Launched> | undefined
  try {
    const found = options.outputs.length ? await findBrowser(options.browser, options.searchPath) : undefined
    // A bundler of its own leaves this process the time to start the browser.
    launching = found && options.isApart ? launch(found, options) : undefined
    launching?.catch(() => undefined)
    const made = await replaceFolder(paths.folder, keep, async (partial) => {
      await writeWhole(entry, conversion.slides)
      await steps.step('site', async () => {
        if (options.isApart)
          await apart<typeof site>(new URL('site.ts', import.meta.url), 'site', entry, partial, options.siteUrl)
        else await (await import('./site.ts')).site(entry, partial, options.siteUrl)
      })
      await writeMedia(partial, conversion.media)
      await write(partial, [
        {
          name: 'read/style.css',
          content: (await pageStyles(partial, 'read', 'read.css')) + paletteStyles(conversion.deck.colours),
        },
        {
          name: 'read/index.html',
          content: readingPage(conversion.deck, { hasPictures: false, names, siteUrl: options.siteUrl }),
        },
      ])
      launching ??= found && launch(found, options)
      const built = launching
        ? await print(conversion, partial, names, await launching, steps, options)
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

async function launch(found: FoundBrowser, { isRoot }: KitOptions): Promise<Launched> {
  const warnings: string[] = []
  return { path: found.path, browser: await launchBrowser(found, isRoot, (text) => warnings.push(text)), warnings }
}

/** Make all outputs with one browser; read each PDF back while the next is printed. */
async function print(
  conversion: Conversion,
  folder: string,
  names: string[],
  { browser, path, warnings }: Launched,
  steps: Progress,
  options: KitOptions,
): Promise<Built> {
  warnings.forEach((warning) => options.tell(`note: ${warning}\n`))
  const rows: Entry[] = []
  let checked: Checked[] = []
  const readings: Array<Promise<Verified>> = []
  const early = new Map<OutputName, Promise<Made>>()
  await using reader = pdfReader()
  try {
    await using served = await serve(folder)
    const page = await newPage(browser)
    const printing = { conversion, browser, page, folder, names, url: served.url, siteUrl: options.siteUrl }
    for (const name of options.outputs.filter((name) => WITHOUT_BROWSER.has(name))) {
      early.set(name, outputs[name](printing))
      early.get(name)?.catch(() => undefined)
    }
    for (const name of options.outputs) {
      const made = await steps.step(name, async () => {
        const made = await (early.get(name) ?? outputs[name](printing))
        await write(folder, made.files)
        return made
      })
      made.warnings?.forEach((warning) => options.tell(`${name}: ${warning}\n`))
      rows.push({ path: name, pages: made.pages, seconds: steps.secondsOf(name) })
      if (made.expected) readings.push(readBack(reader, name, folder, made.expected))
      readings.at(-1)?.catch(() => undefined)
    }
    await page.close()
    await steps.step('first slide', () => firstSlide(browser, served.url, folder))
    const { gates } = options
    if (gates) checked = await steps.step('check', () => check({ conversion, folder, url: served.url, browser }, gates))
  } catch (error) {
    await Promise.allSettled([...readings, ...early.values()])
    if (error instanceof UserError || browser.isConnected()) throw error
    throw new UserError(
      `The browser \`${path}\` ended while it was printing; run again, or name another with \`--browser PATH\``,
    )
  } finally {
    await browser.close()
  }
  if (!readings.length) return { rows, checked }
  const verified = await steps.step('verify', () => Promise.all(readings))
  options.tell(verificationTable(verified))
  const problems = verified.flatMap(({ name, findings }) =>
    findings.flatMap((finding) => (finding.problem ? `${name}: ${finding.name}: ${finding.problem}` : [])),
  )
  if (problems.length) throw new UserError(`${problems.join('\n')}\nThe last good kit was left as it is.`)
  const pagesOf = (path: string): number | undefined => verified.find(({ name }) => name === path)?.pages
  return { rows: rows.map((row) => ({ ...row, pages: row.pages ?? pagesOf(row.path) })), checked }
}

async function readBack(reader: PdfReader, name: string, folder: string, expected: Expected): Promise<Verified> {
  const read = await reader.read(join(folder, name), expected.qrCodes)
  return { name, pages: read.pages.length, findings: verify(read, expected) }
}

async function write(folder: string, files: Array<{ name: string; content: string | Uint8Array }>): Promise<void> {
  for (const { name, content } of files) {
    try {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), content)
    } catch (error) {
      throw cannotWrite(name, error)
    }
  }
}
