import type { ReadPdf } from '../readPdf.ts'
import type { Expected, Finding } from '../finding.ts'

/**
 * Check that a scanner reads every QR code.
 *
 * @param pdf
 *   What the PDF holds.
 * @param expected
 *   What it must hold.
 * @returns
 *   Finding.
 */
export function qrCodes(pdf: ReadPdf, expected: Expected): Finding {
  const lost = [...expected.qrCodes].filter((url) => !pdf.qrCodes.has(url))
  const all = expected.qrCodes.size
  return {
    name: 'QR codes',
    found: `${all - lost.length}/${all}`,
    ...(lost.length && { problem: `no readable QR code for ${lost.join(', ')}` }),
  }
}
