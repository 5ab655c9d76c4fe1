import type { Content, Item, Paint } from '../../content/types.ts'
import type { FontTexts } from '../../content/fontTexts.ts'
import { contentsIn } from '../../content/readContent.ts'
import { type Box, withoutBoxes } from '../withoutBoxes.ts'
import { fontProgram } from '../../content/fontProgram.ts'
import { glyphPath } from '../../content/glyphPath.ts'
import { readOperators } from '../../content/readOperators.ts'
import type { TrueType } from '../../content/trueType.ts'

/**
 * Draw the boxes for letters that no font has: they say nothing, and PDF/UA wants no text to show them (ISO 14289-1,
 * 7.21.8). They look as before; what is drawn belongs to nothing.
 *
 * @param pages
 *   Pages; their content is changed.
 */
export function drawBoxes(pages: Content[]): void {
  const programs = new Map<FontTexts, TrueType | undefined>()
  for (const content of pages.flatMap((page) => [...contentsIn(page)])) drawIn(content.items, content.fonts)

  function drawIn(items: Item[], fonts: Content['fonts']): void {
    const drawn = items.flatMap((item): Item[] => {
      if (item.kind === 'block') drawIn(item.items, fonts)
      return item.kind === 'text' ? [item, ...boxesOf(item, fonts)] : [item]
    })
    if (drawn.length > items.length) items.splice(0, items.length, ...drawn)
  }

  function boxesOf(paint: Paint, fonts: Content['fonts']): Item[] {
    const { operators, boxes } = withoutBoxes(paint, fonts, programOf) ?? { operators: paint.operators, boxes: [] }
    paint.operators = operators
    return boxes.map(boxOf)
  }

  function programOf(font: FontTexts): TrueType | undefined {
    if (!programs.has(font)) programs.set(font, fontProgram(font.font))
    return programs.get(font)
  }
}

function boxOf({ matrix, contours }: Box): Item {
  const place = readOperators(`${matrix.map((value) => Number(value.toFixed(5))).join(' ')} cm`)
  const path: Paint = { kind: 'path', operators: readOperators(`${glyphPath(contours)} f`), mcid: undefined }
  return { kind: 'block', items: [{ kind: 'state', operators: place }, path] }
}
