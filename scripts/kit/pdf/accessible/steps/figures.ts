import type { Element } from '../structure.ts'
import { elementsOf, isElement, marksOf } from '../structure.ts'

/** What is said for a formula, and in which language. */
export interface Spoken {
  words: string
  lang: string
}

/**
 * Give each picture its text, ISO 14289-1, 7.3: one that holds another is what stands around it; a formula is said in
 * words; one that says nothing is decoration, and its content no part of the tree.
 *
 * @param root
 *   Tree; it is changed.
 * @param spoken
 *   What is said for formulas, by the text that their pictures have.
 */
export function figures(root: Element, spoken: ReadonlyMap<string, Spoken>): void {
  for (const element of elementsOf(root)) {
    if (element.type !== 'Figure') continue
    const alt = element.alt?.trim()
    const said = alt && spoken.get(alt)
    if (said)
      Object.assign(element, { type: 'Formula', alt: said.words, ...(said.lang !== root.lang && { lang: said.lang }) })
    if (alt) element.kids = [...marksOf(element)]
    else {
      delete element.alt
      element.type = element.kids.some(isElement) ? 'Div' : 'NonStruct'
    }
  }
}
