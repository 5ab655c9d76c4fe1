import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Paint } from '../../content/types.ts'
import type { Tagged } from '../structure.ts'
import { paintsIn } from '../../content/readContent.ts'

/** Part of a page, from below, in which decoration is its foot. */
const FOOT = 0.07

/**
 * Find the texts at the foot of pages: number, title of the talk. ISO 14289-1, 7.8 asks that readers can tell them from
 * other decoration.
 *
 * @param tagged
 *   Pages.
 * @param document
 *   PDF, which has their heights.
 * @returns
 *   Texts that stand that low; those of them that belong to the tree, too.
 */
export function feet({ pages, places }: Tagged, document: PDFDocument): Set<Paint> {
  const found = new Set<Paint>()
  for (const [index, { items }] of pages.entries()) {
    const most = document.getPage(index).getHeight() * FOOT
    for (const paint of paintsIn(items)) {
      const [, bottom = most] = places.get(paint) ?? []
      if (paint.kind === 'text' && bottom < most) found.add(paint)
    }
  }
  return found
}
