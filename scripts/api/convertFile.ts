import type { VFile } from 'vfile'
import type { Conversion, Report } from '../deck/conversion.ts'
import type { TextLanguage } from '../locales/texts/textLanguage.ts'
import type { Settings } from '../deck/settings.ts'
import process from 'node:process'
import { VFileMessage } from 'vfile-message'
import { wordBrand } from '../brand/say.ts'
import { textLanguageOf } from '../locales/texts/textLanguage.ts'
import { textsFor } from '../locales/texts/textsFor.ts'
import { convert } from '../convert/convert.ts'
import { findBrand } from '../files/findBrand.ts'
import { loadPage } from '../files/loadPage.ts'
import { interruptible } from '../system/interruptible.ts'
import { UserError } from '../system/userError.ts'
import { stripInvisible } from '../text/stripInvisible.ts'
import { PageError } from './pageError.ts'
import { wearBrand } from './wearBrand.ts'

/** What a page on the disk belongs to, and who hears of it. */
export interface FileOptions {
  /** Folder of static files (default: `static/` beside the nearest `docusaurus.config.*`). */
  statics?: string | undefined
  /** Address that links to other pages are told from, with a slash at the end (optional). */
  siteUrl?: string | undefined
  /** Tells the address that a link to another page leads to (default: as `siteUrl` tells). */
  linkTo?: ((url: string) => string | undefined) | undefined
  /** Address that people will find the kit at, with a slash at the end (optional). */
  kitUrl?: string | undefined
  /** Path of a brand's file, told from the working directory, or `none` (default: what is found). */
  brand?: string | undefined
  /** Settings of pages that say nothing of them (optional). */
  defaults?: Settings | undefined
  /** Language of messages; `page` is that of the page, where it is one of ours (default: English). */
  lang?: TextLanguage | 'page' | undefined
  /** Told of the report, also of a page that is refused. */
  onReport?: ((report: Report) => void) | undefined
  /** Given each file with all its messages: the page, also one that is refused, and those of its brand. */
  onMessages?: (file: VFile) => void
}

/**
 * Convert a page on the disk.
 *
 * @param path
 *   Absolute path.
 * @returns
 *   Converted page.
 * @throws PageError
 *   When no deck can be made of it.
 * @throws UserError
 *   When it cannot be read, or takes too long.
 */
export async function convertFile(path: string, options: FileOptions = {}): Promise<Conversion> {
  const file = await loadPage(path, process.cwd(), options)
  const found = findBrand(path, process.cwd(), options.brand)
  const worn = found && wearBrand(found)
  if (worn) Object.assign(file.data, { brand: worn.deck, lettering: worn.lettering })
  if (options.lang) file.data.speaks = options.lang
  if (options.linkTo) file.data.linkTo = options.linkTo
  try {
    const size = file.value?.length ?? 0
    const conversion = interruptible(
      () => convert(file),
      limitFor(size),
      () => tooLong(file.path),
    )
    worn?.sayMissing(conversion.slides)
    options.onReport?.(conversion.report)
    const fatal = file.messages.filter(({ fatal }) => fatal)
    if (fatal.length) throw new PageError(file.path, fatal)
    return conversion
  } catch (error) {
    throw error instanceof VFileMessage ? new PageError(file.path, [error]) : error
  } finally {
    const ofPage = options.lang === 'page' ? textLanguageOf(file.data.lang) : options.lang
    const texts = textsFor(ofPage ?? 'en')
    for (const each of found?.files ?? []) wordBrand(each, texts)
    for (const each of [file, ...(found?.files ?? [])]) options.onMessages?.(each)
  }
}

/** Seconds that a page of so many bytes may take: far more than one of this size needs on a slow machine. */
function limitFor(size: number): number {
  return 30 + size / 5000
}

function tooLong(path: string): UserError {
  return new UserError({ id: 'page-too-long', path: stripInvisible(path) })
}
