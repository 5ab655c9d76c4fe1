import type { ReadPdf } from '../readPdf.ts'
import type { Fault, Seen } from '../../checked.ts'

/** Rules without which people who hear the PDF miss words: what is not in the tags is not read. */
const BLOCKING = new Set(['7.1-3'])
/** Most faults of a rule that are told one by one. */
const MOST = 3

/**
 * Check that the PDF is one for all readers: PDF/UA-1, ISO 14289-1.
 *
 * @param pdf
 *   What the PDF holds.
 * @returns
 *   What was seen, by the rule's number.
 */
export function pdfUa({ ua: { rules, faults } }: ReadPdf): Seen {
  const broken = Map.groupBy(faults, ({ rule }) => rule)
  return {
    found: { id: 'ua-rules', found: rules - broken.size, of: rules },
    faults: [...broken].flatMap(([rule, all]) =>
      all.slice(0, MOST).map(({ reason, page }, index): Fault => {
        const more = index === MOST - 1 ? Math.max(0, all.length - MOST) : 0
        return { told: { id: 'ua-rule', rule, reason, page, more }, ...(BLOCKING.has(rule) && { isBlocking: true }) }
      }),
    ),
  }
}
