import type { ReadPdf } from '../readPdf.ts'
import type { Seen } from '../../checked.ts'
import type { Expected } from '../expected.ts'

/**
 * Check that a scanner reads every QR code.
 *
 * @param pdf
 *   What the PDF holds.
 * @param expected
 *   What it must hold.
 * @returns
 *   What was seen.
 */
export function qrCodes(pdf: ReadPdf, expected: Expected): Seen {
  const lost = [...expected.qrCodes].filter((url) => !pdf.qrCodes.has(url))
  const all = expected.qrCodes.size
  return {
    found: { id: 'share', found: all - lost.length, of: all },
    faults: lost.map((url) => ({ told: { id: 'no-qr-code', url } })),
  }
}
