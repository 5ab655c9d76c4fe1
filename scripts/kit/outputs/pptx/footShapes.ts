import type { Link, Shape, TextShape } from '../../../office/presentation.ts'
import type { Pillar } from '../../../deck/types.ts'
import type { LaidOut } from './laidOut.ts'
import type { ShapeContext } from './shapeContext.ts'
import { drawingKey } from './drawings.ts'
import { isOrnament, textIn } from './kinds.ts'
import { boxAround, edgesOf, fillOf, isSeen } from './looks.ts'
import { paragraphOf } from './paragraphOf.ts'
import { textShape } from './textShape.ts'

/**
 * Make shapes of the foot of a slide: the pillars of the talk as links, the name of its section, and its number, which
 * the program counts.
 *
 * @param trail
 *   Pillars of the talk.
 * @returns
 *   Shapes, in order.
 */
export function footShapes(footer: LaidOut, trail: Pillar[], context: Omit<ShapeContext, 'footOf'>): Shape[] {
  let hasFoot = false
  return footer.children.filter(isSeen).flatMap((part): Shape[] => {
    if (part.classes.includes('pillar-trail')) return trailOf(part, trail, context)
    const picture = pictureOf(part, context)
    if (picture.length) return picture
    const placed = paragraphOf(part, context)
    if (!placed) return []
    const shape = textShape([placed], context.words.foot)
    if (part.classes.includes('frame-number')) return [numbered(shape, context.words.number)]
    const isFirst = !hasFoot
    hasFoot = true
    return [{ ...shape, isUnbroken: true, ...(isFirst && { placeholder: 'footer' as const }) }]
  })
}

/** « 5 / 18 », its first number a field. */
function numbered(shape: TextShape, name: string): TextShape {
  const paragraphs = shape.paragraphs.map((paragraph) => {
    const [run, ...more] = paragraph.runs
    const [no = ''] = /^\d+/.exec(run?.text ?? '') ?? []
    if (!run || !no) return paragraph
    const rest = run.text.slice(no.length)
    return {
      ...paragraph,
      runs: [{ ...run, text: no, field: 'slideNumber' as const }, ...(rest ? [{ ...run, text: rest }] : []), ...more],
    }
  })
  return { ...shape, name, paragraphs, isUnbroken: true, placeholder: 'slideNumber' }
}

function pictureOf(part: LaidOut, { drawn, words }: Omit<ShapeContext, 'footOf'>): Shape[] {
  const found = drawn.get(drawingKey(part))
  const alt = part.attributes['alt'] ?? ''
  if (found) return [{ type: 'picture', name: alt ? words.picture : words.ornament, alt, ...found }]
  return part.children.filter(isSeen).flatMap((child) => pictureOf(child, { drawn, words } as ShapeContext))
}

function trailOf(part: LaidOut, trail: Pillar[], context: Omit<ShapeContext, 'footOf'>): Shape[] {
  const { words, linkOf } = context
  const nodes = part.children.filter(isSeen)
  const lines = nodes.flatMap((node) => node.children.filter(isOrnament).flatMap((line) => lineOf(line, words.line)))
  let next = 0
  const pictures = nodes.flatMap((node): Shape[] => {
    const found = context.drawn.get(drawingKey(node))
    const said = textIn(node).trim()
    const at = trail.findIndex(({ emoji }, index) => index >= next && (emoji || String(index + 1)) === said)
    if (at >= 0) next = at + 1
    const pillar = trail[at]
    const link: Link | undefined = pillar && linkOf(`#${pillar.to}`)
    return found
      ? [
          {
            type: 'picture',
            name: pillar?.title ?? words.trail,
            alt: pillar?.title ?? '',
            ...found,
            ...(link && { link }),
          },
        ]
      : []
  })
  const shapes = [...lines, ...pictures]
  return shapes.length
    ? [{ type: 'group', name: words.trail, box: boxAround(shapes.map(({ box }) => box)), shapes }]
    : []
}

function lineOf(line: LaidOut, name: string): Shape[] {
  const fill = fillOf(line)
  const areas: Shape[] = fill ? [{ type: 'area', name, box: line.box, fill }] : []
  return [
    ...areas,
    ...edgesOf(line).map(({ box, outline }): Shape => ({ type: 'area', name, box, fill: outline.colour })),
  ]
}
