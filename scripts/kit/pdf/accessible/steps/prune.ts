import type { Element, Kid } from '../structure.ts'
import { isElement, isInline, isMark } from '../structure.ts'
import { marksText } from '../marksText.ts'

/** Cells keep their place in the row, empty or not. */
const KEPT = /^(?:TD|TH|Figure|Formula)$/

/**
 * Leave out elements that hold nothing: no word, no picture, no link.
 *
 * @param element
 *   Element; it is changed.
 */
export function prune(element: Element): void {
  element.kids = element.kids.filter((kid) => {
    if (!isElement(kid)) return true
    prune(kid)
    return KEPT.test(kid.type) || kid.kids.some((inner) => isContent(inner, kid))
  })
}

/** Blanks alone are content between words of a line, and nowhere else. */
function isContent(kid: Kid, element: Element): boolean {
  return !isMark(kid) || (isInline(element) && element.type !== 'Lbl') || marksText([kid]).trim() !== ''
}
