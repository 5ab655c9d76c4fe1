import type { UaFault, UaRule } from '../rule.ts'
import { PDFArray, PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib'

/**
 * The way from content back to its element, which readers take: ISO 32000-1, 14.7.4.4. veraPDF takes the other way alone,
 * as 7.1-3 does here.
 */
export const parentTree: UaRule = {
  id: '7.1-3b',
  asks: 'Content and links lead to the element that has them.',
  faults: ({ catalog, nodes }) => {
    const root = catalog.lookup(PDFName.of('StructTreeRoot'))
    const numbers = root instanceof PDFDict ? numbersIn(root.lookup(PDFName.of('ParentTree'))) : new Map()
    const at = (dict: PDFDict, key: string): unknown => numbers.get(Number(String(dict.get(PDFName.of(key)))))
    return nodes.flatMap(({ type, dict, marks, objects }): UaFault[] => {
      const lost = marks.filter(({ place, mcid }) => {
        const list = place && at(place, 'StructParents')
        return !(list instanceof PDFArray) || list.lookup(mcid) !== dict
      })
      const count = lost.length + objects.filter((object) => at(object, 'StructParent') !== dict).length
      return count ? [{ reason: `${count} pieces of content of a \`${type}\` lead elsewhere` }] : []
    })
  },
}

/** Entries of a number tree: ISO 32000-1, 7.9.7. */
function numbersIn(tree: unknown, numbers = new Map<number, unknown>()): Map<number, unknown> {
  if (!(tree instanceof PDFDict)) return numbers
  const [own, kids] = ['Nums', 'Kids'].map((key) => tree.lookup(PDFName.of(key)))
  if (own instanceof PDFArray) {
    for (let at = 0; at + 1 < own.size(); at += 2) numbers.set(own.lookup(at, PDFNumber).asNumber(), own.lookup(at + 1))
  }
  if (kids instanceof PDFArray) for (let at = 0; at < kids.size(); at++) numbersIn(kids.lookup(at), numbers)
  return numbers
}
