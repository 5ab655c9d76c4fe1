import type { Element } from '../structure.ts'
import { isElement, isMark } from '../structure.ts'

/**
 * Keep for the tree what has words, or is part of a picture: grounds, rules, frames and bullets are artifacts
 * (ISO 14289-1, 7.1).
 *
 * @param element
 *   Element; it is changed.
 */
export function artifacts(element: Element): void {
  if (element.type === 'Figure' || element.type === 'Formula') return
  for (const kid of element.kids) {
    if (isElement(kid)) artifacts(kid)
    else if (isMark(kid)) kid.paints = kid.paints.filter(({ kind }) => kind === 'text')
  }
  element.kids = element.kids.filter((kid) => !isMark(kid) || kid.paints.length)
}
