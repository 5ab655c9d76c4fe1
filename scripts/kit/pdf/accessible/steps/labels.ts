import type { PDFContext } from '@cantoo/pdf-lib'
import type { Element } from '../structure.ts'
import { elementsOf, isElement, marksOf } from '../structure.ts'
import { marksText } from '../marksText.ts'

/**
 * Make labels of the numbers that items of a list begin with, where these are texts of their own: style sheets that set
 * them as large signs leave lists without numbers to browsers. ISO 32000-1, 14.8.4.3.3 and 14.8.5.5.
 *
 * @param root
 *   Tree as browsers write it; it is changed.
 * @param context
 *   Of the PDF.
 */
export function labels(root: Element, context: PDFContext): void {
  for (const list of elementsOf(root)) {
    if (list.type !== 'L') continue
    const items = list.kids.filter(isElement)
    const numbers = items.map(({ kids }) => kids.find(isElement))
    const first = Number(textOf(numbers[0]))
    if (!numbers.length || !numbers.every((number, at) => textOf(number) === String(first + at))) continue
    for (const number of numbers) if (number) Object.assign(number, { type: 'Lbl', kids: [...marksOf(number)] })
    list.attributes = context.obj({ O: 'List', ListNumbering: 'Decimal' })
  }
}

function textOf(element: Element | undefined): string {
  return element ? marksText(marksOf(element)).trim() : ''
}
