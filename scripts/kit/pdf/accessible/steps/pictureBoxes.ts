import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Box } from '../../content/placesIn.ts'
import type { Mark, Tagged } from '../structure.ts'
import { elementsOf, marksOf } from '../structure.ts'

/**
 * Tell where pictures are on their page, so that readers can show which one they speak of: ISO 32000-1, table 344.
 *
 * @param tagged
 *   Pages and tree; the tree is changed.
 * @param document
 *   PDF, which has the sizes of pages: what reaches beyond is cut.
 */
export function pictureBoxes({ root, places }: Tagged, document: PDFDocument): void {
  for (const element of elementsOf(root)) {
    if (element.type !== 'Figure' && element.type !== 'Formula') continue
    const marks = [...marksOf(element)]
    const boxes = marks.flatMap((mark) => boxesOf(mark, places))
    const page = marks[0] && document.getPage(marks[0].page)
    if (!page || !boxes.length) continue
    const { width, height } = page.getSize()
    const box = boxes.reduce(hull)
    const seen = [Math.max(0, box[0]), Math.max(0, box[1]), Math.min(width, box[2]), Math.min(height, box[3])]
    const BBox = seen.map((side) => Math.round(side * 100) / 100)
    element.attributes = document.context.obj({ O: 'Layout', BBox })
  }
}

function boxesOf({ paints }: Mark, places: Tagged['places']): Box[] {
  return paints.flatMap((paint) => {
    const box = places.get(paint)
    return box ? [box] : []
  })
}

function hull(one: Box, other: Box): Box {
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ]
}
