import type { UsedFont } from './usedFonts.ts'
import { PDFArray, PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib'

/**
 * Tell whether a code shows the box for a letter that a font does not have: glyph 0 of composite fonts, `.notdef` of
 * others.
 *
 * @param font
 *   Font.
 * @param code
 *   Code that is shown.
 */
export function isMissing({ kind, dict }: UsedFont, code: number): boolean {
  if (kind === 'Type0') return code === 0
  const encoding = dict.lookup(PDFName.of('Encoding'))
  const differences = encoding instanceof PDFDict ? encoding.lookup(PDFName.of('Differences')) : undefined
  return differences instanceof PDFArray && nameAt(differences, code) === '/.notdef'
}

/** Names count up from the number before them: ISO 32000-1, 9.6.6.1. */
function nameAt(differences: PDFArray, code: number): string | undefined {
  let next = 0
  for (const entry of differences.asArray()) {
    if (entry instanceof PDFNumber) next = entry.asNumber()
    else if (next++ === code) return String(entry)
  }
  return undefined
}
