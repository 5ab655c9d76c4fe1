import type { Element, Kid } from '../structure.ts'
import { elementsOf, isElement } from '../structure.ts'

/**
 * Give each item of a list its label and its body, and nothing beside them: ISO 14289-1, 7.6. What is in a list and in
 * no item becomes one; an item outside of a list is what it holds.
 *
 * @param root
 *   Tree; it is changed.
 */
export function lists(root: Element): void {
  for (const element of elementsOf(root)) {
    if (element.type === 'L')
      element.kids = element.kids.map((kid) => (isItem(kid) ? kid : { type: 'LI', kids: [kid] }))
    else if (element.type !== 'LI') {
      for (const kid of element.kids) if (isItem(kid)) kid.type = 'Div'
    }
    if (element.type !== 'LI') continue
    const labels = element.kids.filter((kid) => isElement(kid) && kid.type === 'Lbl')
    const rest = element.kids.filter((kid) => !labels.includes(kid))
    element.kids = [...labels.slice(0, 1), { type: 'LBody', kids: [...labels.slice(1), ...rest] }]
  }
}

function isItem(kid: Kid): kid is Element {
  return isElement(kid) && kid.type === 'LI'
}
