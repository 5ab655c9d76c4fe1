import type { Expected, Finding } from './finding.ts'
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
