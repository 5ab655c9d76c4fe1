import type { ReadPdf } from '../readPdf.ts'
import type { Seen } from '../../checked.ts'
import type { Expected } from '../expected.ts'

/**
 * Check the size of the pages.
 *
 * @param pdf
 *   What the PDF holds.
 * @param expected
 *   What it must hold.
 * @returns
 *   What was seen.
 */
export function paper({ sizes }: ReadPdf, { paper }: Expected): Seen {
  const wrong = sizes.flatMap((size, index) => (isSame(size, paper.size) ? [] : index + 1))
  return {
    found: { id: 'name', name: wrong.length ? undefined : paper.name },
    faults: wrong.length ? [{ told: { id: 'wrong-paper', pages: wrong, paper: paper.name } }] : [],
  }
}

/** Browsers round to px, which are 3/4 of a point. */
function isSame(size: [number, number], wanted: readonly [number, number]): boolean {
  return size.every((length, index) => Math.abs(length - (wanted[index] ?? 0)) <= 1)
}
