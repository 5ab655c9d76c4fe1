import type { ReadPdf } from '../readPdf.ts'
import type { Expected, Finding } from '../finding.ts'

/**
 * Check that every link is live, as often as the page has it.
 *
 * @param pdf
 *   What the PDF holds.
 * @param expected
 *   What it must hold.
 * @returns
 *   Finding.
 */
export function links(pdf: ReadPdf, expected: Expected): Finding {
  const there = Map.groupBy(pdf.urls.map(normal), (url) => url)
  const dead = expected.urls.filter((url) => there.get(normal(url))?.pop() === undefined)
  const few = pdf.inside < expected.inside
  const problems = [
    ...(dead.length ? [`no live link to ${dead.join(', ')}`] : []),
    ...(few ? [`${pdf.inside} links inside the file, expected ${expected.inside}`] : []),
  ]
  const all = expected.urls.length + expected.inside
  return {
    name: 'links',
    found: `${all - dead.length - Math.max(0, expected.inside - pdf.inside)}/${all}`,
    ...(problems.length && { problem: problems.join('; ') }),
  }
}

/** A URL as browsers write it into a PDF. */
function normal(url: string): string {
  return URL.parse(url)?.href ?? url
}
