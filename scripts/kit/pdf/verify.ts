import type { Checked, Seen } from '../checked.ts'
import type { Expected } from './expected.ts'
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
const CHECKS: Record<string, (pdf: ReadPdf, expected: Expected) => Seen> = {
  'PDF pages': pageCount,
  'PDF paper': paper,
  'PDF blank pages': blankPages,
  'PDF tags': tags,
  'PDF language': language,
  'PDF title': title,
  'PDF metadata': metadata,
  'PDF outline': outline,
  'PDF words': words,
  'PDF links': links,
  'PDF QR codes': qrCodes,
}

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
  return Object.entries(CHECKS).map(([name, check]) => {
    const { found, faults } = check(pdf, expected)
    return { name, found: `${file}: ${found}`, faults: faults.map((fault) => ({ element: file, ...fault })) }
  })
}
