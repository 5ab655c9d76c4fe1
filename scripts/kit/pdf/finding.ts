import type { Deck } from '../../deck/types.ts'

/** What a PDF must hold. */
export interface Expected {
  /** Exactly so many pages; one or more where it is not given. */
  pages?: number
  /** Size of the pages, in points of 1/72 inch, and its name. */
  paper: { name: string; size: readonly [width: number, height: number] }
  deck: Deck
  /** Titles that the outline has, in order. */
  outline: string[]
  /** Stretches of words: each whole and in order, or just there on the page of the same number. */
  words: { inOrder: string[] } | { byPage: string[][] }
  /** Targets of links to other places, as often as they must be there. */
  urls: string[]
  /** How many links lead to places in the file, at least. */
  inside: number
  qrCodes: ReadonlySet<string>
}

/** What one check saw. */
export interface Finding {
  /** What was checked. */
  name: string
  /** What was seen, in a word or a number. */
  found: string
  /** What is wrong: seen and expected. */
  problem?: string
}
