import type { CheckName } from '../../locales/texts/facts/checks.ts'
import type { Checked } from '../checked.ts'
import type { Expected } from './expected.ts'
import type { ReadPdf } from './readPdf.ts'
import { type FileCheck, runFileChecks } from '../runFileChecks.ts'
import { blankPages } from './checks/blankPages.ts'
import { language } from './checks/language.ts'
import { links } from './checks/links.ts'
import { margins } from './checks/margins.ts'
import { metadata } from './checks/metadata.ts'
import { outline } from './checks/outline.ts'
import { pdfUa } from './checks/pdfUa.ts'
import { pageCount } from './checks/pageCount.ts'
import { paper } from './checks/paper.ts'
import { qrCodes } from './checks/qrCodes.ts'
import { title } from './checks/title.ts'
import { words } from './checks/words.ts'

/** Each in a file of its own; the order is that of the table. */
const CHECKS = {
  'PDF pages': { pass: pageCount, isBlocking: true },
  'PDF paper': { pass: paper, isBlocking: false },
  'PDF margins': { pass: margins, isBlocking: false },
  'PDF blank pages': { pass: blankPages, isBlocking: true },
  'PDF language': { pass: language, isBlocking: false },
  'PDF title': { pass: title, isBlocking: false },
  'PDF metadata': { pass: metadata, isBlocking: false },
  'PDF outline': { pass: outline, isBlocking: false },
  'PDF words': { pass: words, isBlocking: true },
  'PDF links': { pass: links, isBlocking: false },
  'PDF UA': { pass: pdfUa, isBlocking: false },
  'PDF QR codes': { pass: qrCodes, isBlocking: false },
} satisfies Partial<Record<CheckName, FileCheck<ReadPdf, Expected>>>

/** Name of a check. */
export type PdfCheckName = keyof typeof CHECKS

/**
 * Check a PDF that was read back against what it must hold.
 *
 * @param file
 *   Its name.
 * @param pdf
 *   What it holds.
 * @param expected
 *   What it must hold.
 * @returns
 *   What each check saw.
 */
export function verify(file: string, pdf: ReadPdf, expected: Expected): Checked[] {
  return runFileChecks(CHECKS, file, pdf, expected)
}
