import type { Checked } from '../checked.ts'
import type { Deck } from '../../deck/types.ts'

/** What is wrong, and where in the page it comes from. */
export interface PlacedFault {
  check: string
  slide?: number
  element?: string
  reason: string
  /** Place in the page where the slide's part begins, from 1. */
  line?: number
  column?: number
}

/**
 * Tell for each fault where in the page its slide comes from.
 *
 * @param checked
 *   What the checks saw.
 * @param deck
 *   Deck that was checked.
 * @returns
 *   Faults, in the order of the checks.
 */
export function locateFaults(checked: Checked[], deck: Deck): PlacedFault[] {
  return checked.flatMap(({ name, faults }) =>
    faults.map((fault) => {
      const start = fault.slide === undefined ? undefined : deck.children[fault.slide - 1]?.position.start
      return { check: name, ...fault, ...(start && { line: start.line, column: start.column }) }
    }),
  )
}
