import type { Report } from '../deck/conversion.ts'
import type { FindPicture, Picture } from '../deck/picture.ts'
import type { Deck } from '../deck/types.ts'
import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { convert as convertFile } from '../convert/convert.ts'
import { PageError } from './pageError.ts'

export type { Report, Severity } from '../deck/conversion.ts'
export type { FindPicture, Picture } from '../deck/picture.ts'
export type { Deck, Slide } from '../deck/types.ts'
export { PageError } from './pageError.ts'

/** What is known of a page beside its text. */
export interface ConvertOptions {
  /** Name of the page in messages and in the report (default: none). */
  path?: string
  /** Looks up a picture by the address that the page gives it (default: no picture is found, and each is a message). */
  findPicture?: FindPicture
  /** Address that links to other pages are told from, with a slash at the end (optional). */
  siteUrl?: string
  /** Tells the address that a link to another page leads to (default: as `siteUrl` tells). */
  linkTo?: (url: string) => string | undefined
  /** Language that messages are told in; `page` is that of the page, where it is one of these (default: `en`). */
  lang?: 'en' | 'fr' | 'page'
  /** Address that people will find the kit of the page at, with a slash at the end: for the QR code of `deck: follow`. */
  kitUrl?: string
}

/** A page as a deck. */
export interface Converted {
  /** Content of `slides.md`. */
  slides: string
  /** Messages on the page, by place. */
  messages: Report['messages']
  /** Slides, words and length of the talk; what `slides --json` prints. */
  report: Report
  /** The deck as a tree: slides with their blocks, as mdast nodes, and notes. */
  model: Deck
  /** Pictures that belong into the folder `media/` beside `slides.md`. */
  pictures: Picture[]
}

/**
 * Convert a page to a Slidev deck, and prove that no word of it is lost. It reads no file and asks no network, in Node and
 * in browsers, and answers the same for the same page.
 *
 * @param markdown
 *   Page, as text or as bytes.
 * @returns
 *   Deck.
 * @throws PageError
 *   When no deck can be made of the page.
 */
export function convert(
  markdown: string | Uint8Array,
  { path, lang = 'en', ...known }: ConvertOptions = {},
): Converted {
  const file = new VFile({ value: markdown, data: { ...known, speaks: lang }, ...(path && { path }) })
  try {
    const { slides, report, deck, media } = convertFile(file)
    const fatal = file.messages.filter(({ fatal }) => fatal)
    if (fatal.length) throw new PageError(path, fatal)
    return { slides, messages: report.messages, report, model: deck, pictures: media }
  } catch (error) {
    throw error instanceof VFileMessage ? new PageError(path, [error]) : error
  }
}
