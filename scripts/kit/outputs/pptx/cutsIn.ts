import type { PresentationTheme, Run, Shape } from '../../../office/presentation.ts'
import type { OfficeCut } from '../../../fonts/officeFonts.ts'

/**
 * List the cuts of fonts that texts of a slide use.
 *
 * @returns
 *   Cuts, each as often as it is used.
 */
export function cutsIn(shapes: Shape[], { fonts }: Pick<PresentationTheme, 'fonts'>): OfficeCut[] {
  return shapes.flatMap(runsIn).map(({ font, isBold, isItalic }) => ({
    family: fonts[font],
    isBold: isBold ?? false,
    isItalic: isItalic ?? false,
  }))
}

function runsIn(shape: Shape): Run[] {
  if (shape.type === 'group') return shape.shapes.flatMap(runsIn)
  if (shape.type === 'text') return shape.paragraphs.flatMap(({ runs }) => runs)
  if (shape.type !== 'table') return []
  return shape.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.paragraphs.flatMap(({ runs }) => runs)))
}
