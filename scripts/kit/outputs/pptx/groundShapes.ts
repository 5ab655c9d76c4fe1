import type { PictureShape, Shape } from '../../../office/presentation.ts'
import type { LaidOut } from './laidOut.ts'
import type { Place, ShapeContext } from './shapeContext.ts'
import { drawingKey } from './drawings.ts'
import { isGroundDrawn, textIn } from './kinds.ts'
import { edgesOf, fillOf, outlineOf, radiusOf } from './looks.ts'

/** Ground and edges of an element; none where it has no look of its own. */
export function groundShapes(part: LaidOut, { drawn, words, linkOf }: ShapeContext): Shape[] {
  const link = part.href === undefined ? undefined : linkOf(part.href)
  const whole = { ...(link && { link }) }
  if (isGroundDrawn(part)) {
    const found = drawn.get(drawingKey(part))
    return found ? [{ type: 'picture', name: words.ornament, alt: '', ...found, ...whole }] : []
  }
  const fill = fillOf(part)
  const outline = outlineOf(part)
  const radius = radiusOf(part)
  const area: Shape[] =
    fill || outline
      ? [
          {
            type: 'area',
            name: words.ground,
            box: part.box,
            ...(fill && { fill }),
            ...(outline && { outline }),
            ...(radius && { radius }),
            ...whole,
          },
        ]
      : []
  const edges = edgesOf(part).map(({ outline: { colour }, box }): Shape => ({
    type: 'area',
    name: words.line,
    box,
    fill: colour,
  }))
  return [...area, ...edges]
}

/** Picture that was drawn of an element; none where that is not on the slide. */
export function pictureShapes(
  part: LaidOut,
  { drawn, words, saidFor, altOfCode, linkOf }: ShapeContext,
  place: Place,
): Shape[] {
  const found = drawn.get(drawingKey(part))
  if (!found) return []
  const link = part.href === undefined ? undefined : linkOf(part.href)
  const isCode = part.classes.includes('qr-code')
  const alt =
    isCode && part.href !== undefined ? altOfCode(part.href) : saidFor(part.attributes['alt'] ?? textOfPicture(part))
  const shape: PictureShape = {
    type: 'picture',
    name: alt ? words.picture : words.ornament,
    alt,
    ...found,
    // The corners of what has no transparent places are cut by the program.
    ...(found.format === 'jpeg' && { radius: radiusOf(part) }),
    ...(place === 'slide' && part.name === 'img' && alt && { isPlaceholder: true as const }),
    ...(link && { link }),
  }
  return [shape]
}

/** Emoji are their own names; drawings of ours are ornaments. */
function textOfPicture(part: LaidOut): string {
  return part.name === 'svg' ? (part.attributes['aria-label'] ?? '') : textIn(part).trim()
}
