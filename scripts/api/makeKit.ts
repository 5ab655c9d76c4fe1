import type { Report } from '../deck/conversion.ts'
import type { PlacedFault } from '../kit/check/locateFaults.ts'
import type { Texts } from '../locales/texts/texts.ts'
import type { OutputName } from '../kit/outputs/outputs.ts'
import type { Step } from '../terminal/progress.ts'
import type { KitRun } from './runKit.ts'
import type { VFile } from 'vfile'
import { join, relative, resolve } from 'node:path'
import { closestMatch } from 'leven'
import { noteText } from '../locales/texts/noteText.ts'
import { TEXT_LANGUAGES, type TextLanguage, textLanguageOf } from '../locales/texts/textLanguage.ts'
import { textsFor } from '../locales/texts/textsFor.ts'
import { messagesOf } from '../convert/messagesOf.ts'
import { kitFolder } from '../files/kitFolder.ts'
import { kitName } from '../files/kitName.ts'
import { whereRefused } from '../files/whereRefused.ts'
import { locateFaults } from '../kit/check/locateFaults.ts'
import { guardChecked } from '../kit/guardChecked.ts'
import { KIT_OUTPUTS } from '../kit/kitOutputs.ts'
import { isOfficeFonts, OFFICE_FONTS, type OfficeFontChoice } from '../kit/officeFontChoice.ts'
import { cacheFolder } from '../system/cacheFolder.ts'
import { PROJECT_ROOT } from '../system/projectRoot.ts'
import { type ErrorTold, UserError } from '../system/userError.ts'
import { timedSteps } from '../terminal/progress.ts'
import { webAddress } from '../text/webAddress.ts'
import { browserOptions } from './browserOptions.ts'
import { convertFile } from './convertFile.ts'
import { asOfPrograms } from './asOfPrograms.ts'
import { runKit } from './runKit.ts'

/** Outputs that can be asked for; the site and its reading page are always made. */
export const OUTPUTS = [
  'slides.pdf',
  'handout.pdf',
  'deck.html',
  'social-card.png',
  'png',
  'slides.pptx',
  'slides.odp',
] as const

/** Those that are made where nobody says which. */
export const DEFAULT_OUTPUTS = OUTPUTS.slice(0, 4)

/** Name of an output. */
export type KitOutput = (typeof OUTPUTS)[number]

/** How to make a kit; paths are told from the working directory. */
export interface MakeKitOptions {
  /** Folder to write to (default: `diapos/` and the name of the page). Files of yours are never replaced there. */
  out?: string
  /** Folder that pictures such as `/img/a.png` are in (default: `static/` of the Docusaurus site that the page is in). */
  static?: string
  /** Address that people will find the kit at, with a slash at the end (optional). */
  siteUrl?: string
  /** Address of the page, from which relative links are told as browsers do (default: `siteUrl`). */
  pageUrl?: string
  /** Tells the address that a link to another page leads to (default: as `pageUrl` tells). */
  linkTo?: (url: string) => string | undefined
  /** Path of a `_brand.yml`, or `none` for our look (default: the nearest one, or what a Docusaurus site says of itself). */
  brand?: string
  /** Chrome, Chromium or Edge to print with, or `bundled` (default: `DECK_BROWSER`, else the first that is found). */
  browser?: string
  /** What to make beside the site (default: the first four of `OUTPUTS`); with none, nothing is printed or checked. */
  outputs?: readonly KitOutput[]
  /** Fonts that `slides.pptx` names: the deck's own, which are beside it, or those that are there everywhere (default: `own`). */
  fonts?: OfficeFontChoice
  /** Whether advice of the checks is an error, too; the kit is there all the same (default: `false`). */
  strict?: boolean
  /** Whether a kit that would come out as it is stays as it is (default: `true`). */
  reuse?: boolean
  /** Folder for notes of what was made, by which the next run leaves it (default: among our caches). */
  notes?: string
  /** Language of messages, faults and errors (default: `en`). */
  lang?: 'en' | 'fr'
  /** Told what came out less than perfect, in lines for people (default: nobody). */
  tell?: (text: string) => void
  /** Told of each step that is done, with its seconds (default: nobody). */
  onProgress?: (step: Step) => void
}

/** What each option must be. */
const KINDS: Record<keyof MakeKitOptions, 'string' | 'boolean' | 'function' | 'object'> = {
  out: 'string',
  static: 'string',
  siteUrl: 'string',
  pageUrl: 'string',
  linkTo: 'function',
  brand: 'string',
  fonts: 'string',
  browser: 'string',
  outputs: 'object',
  strict: 'boolean',
  reuse: 'boolean',
  notes: 'string',
  lang: 'string',
  tell: 'function',
  onProgress: 'function',
}

/** A kit on the disk. */
export interface MadeKit {
  /** Whether it was made now, was there as it would come out again, or was refused by a check. */
  state: 'made' | 'unchanged' | 'refused'
  /** Absolute path of its folder; nothing where a refused one could not be kept. */
  folder: string | undefined
  /** What is in it, by its name in the folder. */
  outputs: Array<{ name: string; path: string; pages?: number; seconds: number }>
  /** Messages on the page, by place; then those on the files of its brand, with their path from the working directory. */
  messages: Array<Report['messages'][number] & { path?: string }>
  /** Slides, words and length of the talk. */
  report: Report
  /** What the checks found, blocking or advice, with the line of the page. */
  faults: PlacedFault[]
}

/** A kit that a check refused, or that has advice where that is an error. */
export class KitError extends UserError {
  /** What was made: a refused kit is in a folder of its own, beside the last good one. */
  readonly kit: MadeKit

  constructor(told: ErrorTold, kit: MadeKit) {
    super(told)
    this.name = 'KitError'
    this.kit = kit
  }
}

/**
 * Make the kit of a page: the site, PDFs, the single file, checked as by the command. It writes to no stream, and leaves
 * the last good kit where a check refuses the new one.
 *
 * @param page
 *   Path of a Markdown file.
 * @returns
 *   Kit.
 * @throws PageError
 *   When no deck can be made of the page.
 * @throws KitError
 *   When a check refuses the kit, or `strict` and there is advice.
 * @throws UserError
 *   When an option is wrong (exit code 2), a file of yours would be replaced, or something cannot be made or written.
 */
export async function makeKit(page: string, options: MakeKitOptions = {}): Promise<MadeKit> {
  try {
    guardCall(page, options)
    return await kitOf(page, options)
  } catch (error) {
    throw asOfPrograms(error, textLanguageOf(String(options.lang)) ?? 'en')
  }
}

async function kitOf(page: string, options: MakeKitOptions): Promise<MadeKit> {
  const lang = languageOf(options.lang)
  const texts = textsFor(lang)
  const ofBrand: VFile[] = []
  const path = resolve(page)
  const folder = resolve(options.out ?? kitFolder(kitName(path)))
  const siteUrl = options.siteUrl === undefined ? undefined : addressOf(options.siteUrl)
  const outputs = outputsOf(options.outputs)
  const task = {
    ...browserOptions(options.browser, (note) => options.tell?.(noteText(note, texts))),
    root: PROJECT_ROOT,
    paths: { page: path, folder, slides: join(folder, 'slides.md'), isDefault: options.out === undefined },
    outputs,
    ...(outputs.length && { gates: 'all' as const }),
    ...(siteUrl !== undefined && { siteUrl }),
    officeFonts: fontsOf(options.fonts),
    notes: options.reuse === false ? undefined : (options.notes ?? cacheFolder(PROJECT_ROOT, 'runs')),
    convert: () =>
      convertFile(path, {
        statics: options.static,
        siteUrl: options.pageUrl ?? siteUrl,
        kitUrl: siteUrl,
        linkTo: options.linkTo,
        brand: options.brand,
        lang,
        onMessages: (file) => void (resolve(file.path) === path || ofBrand.push(file)),
      }),
  }
  const run = await runKit(task, timedSteps({ done: (step) => options.onProgress?.(step) }))
  const made = madeOf(run, ofBrand, texts)
  try {
    guardChecked(run.checked, options.strict, run.state === 'refused' ? whereRefused(run.at, folder) : undefined)
  } catch (error) {
    throw error instanceof UserError ? new KitError(error.told, made) : error
  }
  return made
}

function madeOf({ state, at, rows, conversion, checked }: KitRun, others: VFile[], texts: Texts): MadeKit {
  const { report, deck } = conversion
  return {
    state,
    folder: at,
    outputs: rows.map(({ path, pages, seconds }) => {
      const name = at === undefined ? path : relative(at, path)
      return { name, path, ...(pages !== undefined && { pages }), seconds }
    }),
    messages: [
      ...report.messages,
      ...others.flatMap((file) => messagesOf(file).map((message) => ({ path: file.path, ...message }))),
    ],
    report,
    faults: locateFaults(checked, deck, texts),
  }
}

function guardCall(page: unknown, options: object): void {
  if (typeof page !== 'string' || !page) throw new UserError({ id: 'kit-of-no-page' }, 2)
  const known = Object.keys(KINDS)
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(KINDS, name)) {
      const nearest = closestMatch(name, known, { maxDistance: 3 })
      throw new UserError({ id: 'unknown-kit-option', name, nearest, known }, 2)
    }
    const kind = KINDS[name as keyof MakeKitOptions]
    if (value !== undefined && (kind === 'object' ? !Array.isArray(value) : typeof value !== kind))
      throw new UserError({ id: 'kit-option-kind', name, kind }, 2)
  }
}

/** The site's own are made with any other, in the order in which a kit is made. */
function outputsOf(asked: readonly string[] = DEFAULT_OUTPUTS): OutputName[] {
  const unknown = asked.find((name) => !OUTPUTS.includes(name as KitOutput))
  if (unknown !== undefined) throw new UserError({ id: 'unknown-output', name: unknown, known: OUTPUTS }, 2)
  if (!asked.length) return []
  const extra = (['png', 'slides.pptx', 'slides.odp'] as const).filter(
    // The last one is made of the one before.
    (name) => asked.includes(name) || (name === 'slides.pptx' && asked.includes('slides.odp')),
  )
  return [...extra, ...KIT_OUTPUTS.filter((name) => name === 'read' || name === 'index.html' || asked.includes(name))]
}

function fontsOf(value: string | undefined): OfficeFontChoice | undefined {
  if (value === undefined || isOfficeFonts(value)) return value
  throw new UserError({ id: 'unknown-fonts', name: value, known: OFFICE_FONTS }, 2)
}

function languageOf(asked: string = 'en'): TextLanguage {
  const lang = TEXT_LANGUAGES.find((one) => one === asked)
  if (lang) return lang
  throw new UserError({ id: 'unknown-kit-language', name: asked, known: TEXT_LANGUAGES }, 2)
}

function addressOf(value: string): string {
  const url = webAddress(value)
  if (url === undefined) throw new UserError({ id: 'site-url-no-address', value }, 2)
  return url
}
