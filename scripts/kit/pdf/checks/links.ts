import type { ReadPdf } from '../readPdf.ts'
import type { Fault, Seen } from '../../checked.ts'
import type { Expected } from '../expected.ts'

/**
 * Check that every link is live, as often as the page has it.
 *
 * @param pdf
 *   What the PDF holds.
 * @param expected
 *   What it must hold.
 * @returns
 *   What was seen.
 */
export function links(pdf: ReadPdf, expected: Expected): Seen {
  const there = Map.groupBy(pdf.urls.map(normal), (url) => url)
  const dead = expected.urls.filter((url) => there.get(normal(url))?.pop() === undefined)
  const few = pdf.inside < expected.inside
  const all = expected.urls.length + expected.inside
  return {
    found: { id: 'share', found: all - dead.length - Math.max(0, expected.inside - pdf.inside), of: all },
    faults: [
      ...dead.map((url): Fault => ({ told: { id: 'no-live-link', url } })),
      ...(few ? [{ told: { id: 'few-inner-links', found: pdf.inside, wanted: expected.inside } as const }] : []),
    ],
  }
}

/** A URL as browsers write it into a PDF. */
function normal(url: string): string {
  return URL.parse(url)?.href ?? url
}
