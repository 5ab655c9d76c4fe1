import type { Browser } from 'playwright-core'
import type { Launched } from './launchForKit.ts'
import type { KitOptions } from './options.ts'
import type { Checked } from './checked.ts'
import type { OutputMaker } from './outputs/output.ts'
import type { OutputName } from './outputs/outputs.ts'
import type { OutputRow } from './outputRow.ts'
import type { Conversion } from '../deck/conversion.ts'
import type { Progress } from '../terminal/progress.ts'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from '../system/cacheFolder.ts'
import { brandKey } from './brandKey.ts'
import { checkAsMade } from './check/checkAsMade.ts'
import { seenViews } from './check/seenViews.ts'
import { mergeChecked } from './mergeChecked.ts'
import { newPages } from '../browser/newPage.ts'
import { type Listener, runOutputs } from './runOutputs.ts'
import { checkPresentation, type OpenPresentation } from './office/checkPresentation.ts'
import { pdfReader } from './pdf/pdfReader.ts'
import { projectFingerprint } from '../system/projectFingerprint.ts'
import { serveFolder } from '../browser/serveFolder.ts'
import { settleLater } from '../system/settleLater.ts'
import { settled } from '../system/settled.ts'
import { outputs } from './outputs/outputs.ts'
import { slidePictureCache } from './outputs/slidePictureCache.ts'
import { UserError } from '../system/userError.ts'
import { withTimeLimit } from '../system/withTimeLimit.ts'

/** What was made, and what the checks saw of it. */
export interface MadeOutputs {
  rows: Entry[]
  checked: Checked[]
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
 *   Running browser; it is closed, or, where it is one of several kits, all its pages are.
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
): Promise<MadeOutputs> {
  // Once: others may use the same browser.
  warnings.splice(0).forEach((warning) => options.tell(warning))
  const making = { title: conversion.deck.title, slides: conversion.deck.children.length, limits: options.limits }
  const reader = options.outputs.some((name) => expectedOf(name))
    ? pdfReader(folder, options.tools?.readPdfs)
    : undefined
  const served = await serveFolder(folder)
  const { url } = served
  const { gates } = options
  /** What goes on beside, and ends before the folder goes. */
  const begun: Array<Promise<unknown>> = []
  try {
    const page = await withTimeLimit('browser', making, async () => (await newPages(browser)).newPage())
    const { ownLook, deck } = conversion
    const made = [projectFingerprint(options.root), path, statSync(path).mtimeMs, ownLook?.hash, brandKey(deck.brand)]
    const seen = seenViews(cacheFolder(options.root, 'views'), conversion, names, made)
    const all = Promise.withResolvers<unknown>()
    const kit = { conversion, folder, url, seen, written: all.promise }
    const { site, onWritten, checked: checks } = checkAsMade(kit, page, browser, gates, options.outputs)
    const context = {
      conversion,
      browser,
      folder,
      url,
      names,
      siteUrl: options.siteUrl,
      officeFonts: options.officeFonts,
      apart: options.tools?.apart,
      first: site.first,
      slides: site.slides,
      handout: site.handout,
      finish: reader?.finish,
      pictures: slidePictureCache(cacheFolder(options.root, 'pictures'), conversion.parts, made),
    }
    const presentations: Array<Promise<Checked[]>> = []
    const onMade: Listener['onMade'] = (name, { warnings }, written) => {
      warnings?.forEach((note) => options.tell({ id: 'named', name, note }))
      void settleLater(written.then(() => onWritten(name)))
      const expected = expectedOf(name)?.(conversion)
      if (expected) reader?.read(name, expected, written)
      const { open }: OutputMaker = outputs[name]
      const check = async (open: OpenPresentation): Promise<Checked[]> => {
        await written
        return checkPresentation(join(folder, name), open, conversion)
      }
      if (open) presentations.push(settleLater(check(open)))
    }
    const { rows, written } = await runOutputs(options.outputs, context, making, { steps, onMade })
    begun.push(written)
    all.resolve(written)
    // Files are read back in another process meanwhile.
    const checking = gates ? settleLater(withTimeLimit('check', making, checks)) : Promise.resolve([])
    begun.push(checking)
    await written
    const isVerified = reader ?? presentations.length
    const [verified = [], opened = []] = isVerified
      ? await steps.step('verify', () => Promise.all([reader?.verified(), Promise.all(presentations)]))
      : []
    rows.forEach((row) => (row.pages ??= verified.find(({ name }) => name === row.path)?.pages))
    await reader?.end()
    const checked = gates ? await steps.step('check', () => checking) : []
    const readBack = [...verified.flatMap(({ checked }) => checked), ...opened.flat()]
    return { rows, checked: [...checked, ...mergeChecked(readBack)] }
  } catch (error) {
    throw isOfBrowser(error, browser) ? browserError(error, making.title, path) : error
  } finally {
    await reader?.end()
    // Its pages only, where others go on with it.
    await (options.tools ? Promise.allSettled(browser.contexts().map((pages) => pages.close())) : browser.close())
    await settled(begun)
    // Node 22 knows no `using`.
    await served[Symbol.asyncDispose]()
  }
}

/** What tells of an output what it must hold; nothing where it is not read back. */
function expectedOf(name: OutputName): OutputMaker['expected'] {
  const { expected }: OutputMaker = outputs[name]
  return expected
}

/** Whether it failed because the browser, or one of its pages, is gone. */
function isOfBrowser(error: unknown, browser: Browser): boolean {
  return !(error instanceof UserError) && (isCrash(error) || !browser.isConnected())
}

function isCrash(error: unknown): boolean {
  return error instanceof Error && /\bcrashed\b/.test(error.message)
}

function browserError(error: unknown, title: string, path: string): UserError {
  return new UserError(isCrash(error) ? { id: 'page-crashed', title } : { id: 'browser-stopped', path })
}
