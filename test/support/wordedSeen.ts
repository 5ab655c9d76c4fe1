import type { Fault, Seen } from '../../scripts/kit/checked.ts'
import { english } from '../../scripts/locales/texts/english.ts'
import { worded } from '../../scripts/locales/texts/told.ts'

/** A fault, and what is said of it in English. */
export interface WordedFault extends Fault {
  reason: string
}

/** What a check saw, and what is said of it in English. */
export interface WordedSeen extends Seen {
  text: string
  faults: WordedFault[]
}

/** Say in English what a check saw. */
export function wordedSeen({ found, faults }: Seen): WordedSeen {
  return { found, text: found ? worded(english.found, found) : '', faults: wordedFaults(faults) }
}

/** Say in English what is wrong. */
export function wordedFaults(faults: readonly Fault[]): WordedFault[] {
  return faults.map((fault) => ({ ...fault, reason: worded(english.faults, fault.told) }))
}

/** A gate whose answer is worded. */
export function wordedGate<Kit>(gate: (kit: Kit) => Promise<Seen>): (kit: Kit) => Promise<WordedSeen> {
  return async (kit) => wordedSeen(await gate(kit))
}
