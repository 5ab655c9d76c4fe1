import type { Component } from '../../../deck/types.ts'
import type { Candidate } from '../candidate.ts'
import { componentsIn } from '../../../deck/componentsIn.ts'
import { countWords } from '../../../text/countWords.ts'

/** Words from which on a slide is read instead of heard. */
const MANY = 60

/** Words beyond what a slide can have; code is looked at, not read, and so are the names of cards. */
export function dense({ slide }: Candidate): number {
  const cards = componentsIn(slide, 'SiblingCards').flatMap(({ children }) => children as Component[])
  const names = cards.flatMap(({ children }) => children.slice(0, 1))
  const words = countWords(slide.children.filter(({ type }) => type !== 'code' && type !== 'table')) - countWords(names)
  return Math.max(0, words - MANY) / (MANY / 2)
}
