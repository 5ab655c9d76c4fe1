import type { Element } from '../structure.ts'
import { altOnOneLine, type SaidDrawing } from '../../../saidDrawings.ts'
import { elementsOf, isElement, marksOf } from '../structure.ts'

/**
 * Give each picture its text, ISO 14289-1, 7.3: one that holds another is what stands around it; formulas and diagrams
 * are said in words; one that says nothing is decoration, and its content no part of the tree.
 *
 * @param root
 *   Tree; it is changed.
 * @param said
 *   What is said for drawings, by the text that their pictures have, on one line.
 */
export function figures(root: Element, said: ReadonlyMap<string, SaidDrawing>): void {
  for (const element of elementsOf(root)) {
    if (element.type !== 'Figure') continue
    const alt = altOnOneLine(element.alt ?? '')
    if (!alt) {
      delete element.alt
      element.type = element.kids.some(isElement) ? 'Div' : 'NonStruct'
      continue
    }
    element.kids = [...marksOf(element)]
    const meant = said.get(alt)
    if (!meant) continue
    element.alt = meant.words
    if (meant.isFormula) element.type = 'Formula'
    if (meant.lang !== root.lang) element.lang = meant.lang
  }
}
