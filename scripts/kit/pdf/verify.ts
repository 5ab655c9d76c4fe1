import type { Deck } from '../../deck/types.ts'
import type { ReadPdf } from './readPdf.ts'
import { blankPages } from './checks/blankPages.ts'
import { language } from './checks/language.ts'
import { links } from './checks/links.ts'
import { metadata } from './checks/metadata.ts'
import { outline } from './checks/outline.ts'
import { pageCount } from './checks/pageCount.ts'
import { paper } from './checks/paper.ts'
import { qrCodes } from './checks/qrCodes.ts'
import { tags } from './checks/tags.ts'
import { title } from './checks/title.ts'
import { words } from './checks/words.ts'

/** What a PDF must hold. */
export interface Expected {
  /** Exactly so many pages; one or more where it is not given. */
  pages?: number
  /** Size of the pages, in points of 1/72 inch, and its name. */
  paper: { name: string; size: readonly [width: number, height: number] }
  deck: Deck
  /** Titles that the outline has, in order. */
  outline: string[]
  /** Stretches of words: each whole and in order, or just there on the page of the same number. */
  words: { inOrder: string[] } | { byPage: string[][] }
  /** Targets of links to other places, as often as they must be there. */
  urls: string[]
  /** How many links lead to places in the file, at least. */
  inside: number
  qrCodes: ReadonlySet<string>
}

/** What one check saw. */
export interface Finding {
  /** What was checked. */
  name: string
  /** What was seen, in a word or a number. */
  found: string
  /** What is wrong: seen and expected. */
  problem?: string
}

/** Each in a file of its own; the order is that of the table. */
const CHECKS: Array<(pdf: ReadPdf, expected: Expected) => Finding> = [
  pageCount,
  paper,
  blankPages,
  tags,
  language,
  title,
  metadata,
  outline,
  words,
  links,
  qrCodes,
]

/**
 * Check a PDF that was read back against what it must hold.
 *
 * @param pdf
 *   What it holds.
 * @param expected
 *   What it must hold.
 * @returns
 *   One finding for each check.
 */
export function verify(pdf: ReadPdf, expected: Expected): Finding[] {
  return CHECKS.map((check) => check(pdf, expected))
}
