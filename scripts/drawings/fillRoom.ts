import type { Element, ElementContent } from 'hast'
import type { LetterShapes } from './letterShapes.ts'
import { toText } from 'hast-util-to-text'
import { SKIP, visit } from 'unist-util-visit'
import { geometry } from '../tokens/geometry.ts'
import { linesOf } from './diagramLabels.ts'

/** Width of the room that a slide has for a drawing, in its height. */
const ROOM = 2.9
/** Most that a chart is drawn out in one direction, and that its letters and lines grow; largest letters, in px on a slide. */
const MOST = { stretch: 1.6, letters: 1.75, line: 1.5, size: 48 }
/** Least room beside and above the letters of a box, of a label of an arrow, and of the head of a group, in px. */
const PAD = { node: { x: 9, y: 5 }, 'edge-label': { x: 2, y: 3 }, subgraph: { x: 10, y: 4 } } as const
/** Share of a shape whose sides are not upright that its letters may take. */
const SLANTED = 0.9
/** Height of a line, in sizes of its letters; that of capitals. */
const LINE = 1.3
const CAPITALS = 0.8

type Kind = keyof typeof PAD

/** A label, and what stands around it. */
interface Label {
  kind: Kind
  text: Element
  shape: Element
  isDiamond: boolean
}

/**
 * Draw a chart out to the shape of a slide, and make its letters as large as its boxes allow: the library leaves much room
 * around them.
 *
 * @param svg
 *   Drawing of the library; changed in place. One that is no chart, such as a sequence, stays as it is.
 * @param scale
 *   How much larger it is made afterwards.
 */
export function fillRoom(svg: Element, shapes: LetterShapes, scale: number): void {
  const labels = labelsOf(svg)
  if (!labels) return
  drawOut(svg)
  const growth = (of: Kind): number =>
    Math.min(MOST.letters, ...labels.filter(({ kind }) => kind === of).map((label) => growthOf(label, shapes)))
  const own = Math.max(...labels.filter(({ kind }) => kind === 'node').map(({ text }) => sizeOf(text)))
  const node = Math.max(1, Math.min(growth('node'), MOST.size / (own * enlargedBy(svg, scale))))
  const factors = { node, 'edge-label': growth('edge-label'), subgraph: growth('subgraph') }
  for (const { kind, text } of labels)
    // What stands at an arrow or above a group is no larger than what stands in boxes.
    grow(text, Math.max(1, Math.min(factors[kind], (node * own) / sizeOf(text))))
  thicken(svg, Math.min(MOST.line, node))
}

/** How much larger than it is a drawing stands on a slide. */
function enlargedBy(svg: Element, scale: number): number {
  const { frame, drawing } = geometry
  const [width, height] = [numberOf(svg, 'width'), numberOf(svg, 'height')]
  return Math.min(frame.width / width, frame.width / ROOM / height, drawing.enlarged * scale)
}

/** Labels of a chart, those of boxes first; nothing where there are others. */
function labelsOf(svg: Element): Label[] | undefined {
  const labels: Label[] = []
  let isChart = true
  visit(svg, 'element', (element, _, parent) => {
    if (element.tagName !== 'text') return
    const kind = parent?.type === 'element' ? kindOf(parent) : undefined
    const shape = kind && parent?.type === 'element' ? shapeOf(parent, kind) : undefined
    if (!kind || !shape || parent?.type !== 'element') isChart = false
    else labels.push({ kind, text: element, shape, isDiamond: parent.properties['dataShape'] === 'diamond' })
    return SKIP
  })
  const boxes = labels.filter(({ kind }) => kind === 'node')
  return isChart && boxes.length ? [...boxes, ...labels.filter(({ kind }) => kind !== 'node')] : undefined
}

function kindOf({ properties }: Element): Kind | undefined {
  const [name] = [properties['className'] ?? []].flat()
  return Object.keys(PAD).find((kind): kind is Kind => kind === name)
}

/** What stands around a label: the first shape of its box, the second of a group, which is its head. */
function shapeOf({ children }: Element, kind: Kind): Element | undefined {
  const shapes = children.filter((child): child is Element => child.type === 'element' && child.tagName !== 'text')
  return shapes[kind === 'subgraph' ? 1 : 0]
}

/** Draw a chart out in the direction in which it is too short for the room; circles would become eggs. */
function drawOut(svg: Element): void {
  const [width, height] = [numberOf(svg, 'width'), numberOf(svg, 'height')]
  let isRound = false
  visit(svg, 'element', ({ tagName }) => void (isRound ||= tagName === 'circle'))
  if (isRound || !(width > 0 && height > 0)) return
  const [x, y] = [ROOM / (width / height), width / height / ROOM].map((by) => Math.min(MOST.stretch, Math.max(1, by)))
  const factors: Record<string, number> = {}
  for (const key of ['x', 'width', 'x1', 'x2', 'cx']) factors[key] = x ?? 1
  for (const key of ['y', 'height', 'y1', 'y2', 'cy', 'rx', 'ry']) factors[key] = y ?? 1
  visit(svg, 'element', (element) => {
    if (element.tagName === 'defs') return SKIP
    const { properties, tagName } = element
    for (const [key, by] of Object.entries(factors)) {
      const own = tagName === 'ellipse' && key === 'rx' ? (x ?? 1) : by
      if (properties[key] !== undefined) properties[key] = String(numberOf(element, key) * own)
    }
    if (properties['points'] !== undefined)
      properties['points'] = pointsOf(element)
        .map(([px, py]) => `${px * (x ?? 1)},${py * (y ?? 1)}`)
        .join(' ')
    return
  })
  svg.properties['viewBox'] = `0 0 ${numberOf(svg, 'width')} ${numberOf(svg, 'height')}`
}

/** How much larger the letters of a label may be. */
function growthOf({ kind, text, shape, isDiamond }: Label, shapes: LetterShapes): number {
  const size = sizeOf(text)
  const lines = linesOf(text)
  const isBold = Number(text.properties['fontWeight'] ?? 400) > 500
  const widths = lines.map(
    (line) => shapes.draw(toText(line, { whitespace: 'pre' }), isBold ? 700 : 400, size)?.width ?? 0,
  )
  const [wide, high] = [Math.max(1, ...widths), ((lines.length - 1) * LINE + CAPITALS) * size]
  const [width, height] = extentOf(shape)
  const { x, y } = PAD[kind]
  if (isDiamond) return SLANTED / (wide / width + high / height)
  if (shape.tagName === 'polygon' || shape.tagName === 'circle')
    return Math.min((0.7 * width) / wide, (SLANTED * height) / high)
  return Math.min((width - 2 * x) / wide, (height - 2 * y) / high)
}

function extentOf(shape: Element): [number, number] {
  if (shape.tagName === 'circle') return [2 * numberOf(shape, 'r'), 2 * numberOf(shape, 'r')]
  if (shape.tagName !== 'polygon') return [numberOf(shape, 'width'), numberOf(shape, 'height')]
  const points = pointsOf(shape)
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)]
}

function pointsOf({ properties }: Element): Array<[number, number]> {
  const numbers = String(properties['points']).match(/-?[\d.]+(?:e-?\d+)?/g) ?? []
  return Array.from({ length: numbers.length / 2 }, (_, at) => [Number(numbers[2 * at]), Number(numbers[2 * at + 1])])
}

/** Make the letters of a label larger where they stand: what moves its lines grows as well. */
function grow(text: Element, by: number): void {
  text.properties['fontSize'] = String(sizeOf(text) * by)
  const lines = text.children.filter((child: ElementContent): child is Element => child.type === 'element')
  for (const line of [text, ...lines])
    if (line.properties['dy'] !== undefined) line.properties['dy'] = String(numberOf(line, 'dy') * by)
}

/** Thicken lines; the heads of arrows grow with them. */
function thicken(svg: Element, by: number): void {
  visit(svg, 'element', (element) => {
    if (element.tagName === 'defs') return SKIP
    const width = numberOf(element, 'strokeWidth')
    if (width > 0) element.properties['strokeWidth'] = String(width * by)
    return
  })
}

/** Size of the letters of a text, in px. */
export function sizeOf(text: Element): number {
  return numberOf(text, 'fontSize') || 13
}

function numberOf({ properties }: Element, key: string): number {
  return Number(properties[key] ?? 0) || 0
}
