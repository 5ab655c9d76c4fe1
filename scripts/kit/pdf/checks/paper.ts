import type { ReadPdf } from '../readPdf.ts'
import type { Expected, Finding } from '../finding.ts'

/**
 * Check the size of the pages.
 *
 * @param pdf
 *   What the PDF holds.
 * @param expected
 *   What it must hold.
 * @returns
 *   Finding.
 */
export function paper({ sizes }: ReadPdf, { paper }: Expected): Finding {
  const wrong = sizes.flatMap((size, index) => (isSame(size, paper.size) ? [] : index + 1))
  return {
    name: 'paper',
    found: wrong.length ? 'other' : paper.name,
    ...(wrong.length && { problem: `page ${wrong.join(', ')} is not ${paper.name}` }),
  }
}

/** Browsers round to px, which are 3/4 of a point. */
function isSame(size: [number, number], wanted: readonly [number, number]): boolean {
  return size.every((length, index) => Math.abs(length - (wanted[index] ?? 0)) <= 1)
}
