import type { DeckBrand } from '../../deck/brand.ts'
import type { OwnLook } from '../../deck/ownLook.ts'
import type { BrandFont } from '../../tokens/brandFont.ts'
import type { Call } from '../call.ts'
import { rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { VFileMessage } from 'vfile-message'
import { convertPage } from '../convertPage.ts'
import { unsaid } from '../unsaid.ts'
import { voice } from '../voice.ts'
import { type ErrorTold, UserError } from '../../system/userError.ts'
import { findBrand } from '../../files/findBrand.ts'
import { writeFiles } from '../../files/writeFiles.ts'
import { favicon } from '../../html/favicon.ts'
import { writePictures } from '../../files/writePictures.ts'

/** A deck as Slidev reads it. */
export interface DeckSource {
  slides: string
  /** BCP 47 tag of the page. */
  lang: string
  /** Line of the page that each slide begins in, in order; 0 for one that it has no text of. */
  lines: number[]
  /** Fonts of the brand that it wears, and the files that the brand stands in. */
  fonts: BrandFont[]
  sources: string[]
  /** What it wears beside our look, if anything; and absolute paths of the files of its slides that are written by hand. */
  ownLook?: OwnLook | undefined
  slideFiles: string[]
}

/** The deck of a page; or why there is none, where in the page. */
export type Answer =
  DeckSource | { problem: ErrorTold; places: Array<{ line: number; column: number; reason: string }> }

/** The page is converted at each save, in one process. */
const toTell = unsaid()

/**
 * Convert a page, and put its pictures beside its deck.
 *
 * @param call
 *   Call.
 * @param page
 *   Absolute path of the page.
 * @param beside
 *   Absolute path of the folder for pictures.
 * @returns
 *   Answer: what can be sent to another process.
 */
export async function slidesOf(call: Call, page: string, beside: string): Promise<Answer> {
  try {
    const converted = await convertPage({ ...call, voice: voice(call, toTell) }, page)
    const { slides, media, report, deck, ownLook, slideFiles = [] } = converted
    await writePictures(beside, media)
    await writeFavicon(beside, deck.brand)
    return {
      slides,
      lang: report.lang,
      lines: report.slides.map(({ lines: [first] }) => first),
      fonts: deck.brand?.fonts ?? [],
      sources: findBrand(page, process.cwd(), call.brand)?.paths ?? [],
      ownLook,
      slideFiles: slideFiles.map((path) => resolve(dirname(page), path)),
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const causes = Array.isArray(error.cause) ? error.cause.filter((cause) => cause instanceof VFileMessage) : []
    const places = causes.map(({ line = 1, column = 1, reason }) => ({ line, column, reason }))
    return { problem: error.told, places }
  }
}

/** The sign of the brand, before that of our look, which the project has. */
async function writeFavicon(beside: string, brand: DeckBrand | undefined): Promise<void> {
  if (brand) await writeFiles(beside, [{ name: 'favicon.svg', content: favicon(brand) }])
  else await rm(join(beside, 'favicon.svg'), { force: true })
}
