import type { CheckName } from '../../locales/texts/facts/checks.ts'
import type { Texts } from '../../locales/texts/texts.ts'
import type { Checked } from '../checked.ts'
import type { Deck } from '../../deck/types.ts'
import { worded } from '../../locales/texts/told.ts'

/** What is wrong, and where in the page it comes from. */
export interface PlacedFault {
  check: CheckName
  slide?: number
  element?: string
  reason: string
  /** Whether the kit is refused for it, or delivered with this advice. */
  severity: 'blocking' | 'advice'
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
export function locateFaults(checked: readonly Checked[], deck: Deck, texts: Pick<Texts, 'faults'>): PlacedFault[] {
  return checked.flatMap(({ name, faults, isBlocking: byDefault }) =>
    faults.map(({ isBlocking = byDefault, told, ...fault }) => {
      const start = fault.slide === undefined ? undefined : deck.children[fault.slide - 1]?.position.start
      const severity = isBlocking ? ('blocking' as const) : ('advice' as const)
      return {
        check: name,
        severity,
        ...fault,
        reason: worded(texts.faults, told),
        ...(start && { line: start.line, column: start.column }),
      }
    }),
  )
}
