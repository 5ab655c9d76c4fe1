import type { PresentationTheme, Run, Shape } from '../../../office/presentation.ts'
import type { OfficeCut } from '../../../fonts/officeFonts.ts'

/**
 * List the cuts of fonts that texts of a slide use.
 *
 * @returns
 *   Cuts, each once.
 */
export function cutsIn(shapes: Shape[], { fonts }: Pick<PresentationTheme, 'fonts'>): OfficeCut[] {
  const cuts = shapes.flatMap(runsIn).map(({ font, isBold = false, isItalic = false }): OfficeCut => {
    return { family: fonts[font], isBold, isItalic }
  })
  return [...new Map(cuts.map((cut) => [JSON.stringify(cut), cut])).values()]
}

function runsIn(shape: Shape): Run[] {
  if (shape.type === 'group') return shape.shapes.flatMap(runsIn)
  if (shape.type === 'text') return shape.paragraphs.flatMap(({ runs }) => runs)
  if (shape.type !== 'table') return []
  return shape.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs.flatMap(({ runs }) => runs)))
}
