import type { GroupShape, Link, Shape, TextShape } from '../../../office/presentation.ts'
import type { LaidOut } from './laidOut.ts'
import type { Placed } from './paragraphOf.ts'
import type { Place, ShapeContext } from './shapeContext.ts'
import { blocksIn } from './blocksIn.ts'
import { bodyText } from './bodyText.ts'
import { codeShape } from './codeShape.ts'
import { flowOf } from './flowOf.ts'
import { groundShapes, pictureShapes } from './groundShapes.ts'
import { cardKind, isDrawn, isOrnament, isPhrase, isTitle } from './kinds.ts'
import { listShapes } from './listShapes.ts'
import { boxAround, edgesOf, hasLook, isSeen } from './looks.ts'
import { paragraphOf } from './paragraphOf.ts'
import { tableShape } from './tableShape.ts'
import { filledText } from './textShape.ts'
import { titleShapes } from './titleShapes.ts'

/** Further than this below, a text is another one. In px. */
const APART = 56
/** Longest part of a card's text in its name. */
const EXCERPT = 40

/**
 * Make shapes of a part of a slide.
 *
 * @param place
 *   Where it is: only on the slide itself are there places for text and pictures.
 * @returns
 *   Shapes, in the order in which they are read.
 */
export function shapesOf(part: LaidOut, context: ShapeContext, place: Place = 'slide'): Shape[] {
  if (!isSeen(part) || part.classes.includes('slidev-code-copy') || part.name === '::marker') return []
  const click = Number(part.attributes['data-slidev-clicks-start']) || undefined
  const shapes = shapesIn(part, context, place)
  return click === undefined ? shapes : shapes.map((shape) => ({ click, ...shape }))
}

function shapesIn(part: LaidOut, context: ShapeContext, place: Place): Shape[] {
  const { words } = context
  if (isDrawn(part)) return pictureShapes(part, context, place)
  if (isOrnament(part)) return groundShapes(part, context)
  if (part.name === 'footer') return context.footOf(part)
  if (part.name === 'table') return [tableShape(part, context, words.table) ?? []].flat()
  if (part.name === 'pre') return [codeShape(part, context, words.code)]
  if (isTitle(part)) return titleShapes(part, context)
  if (part.classes.includes('eyebrow')) return contents(part, context, 'group')
  const kind = cardKind(part)
  // Of a group, programs show all at once.
  if (kind && !part.children.some(hasClicks)) return [group(part, words[kind], context)]
  if (part.name === 'ul' || part.name === 'ol')
    return listShapes(part, context, place, (item) => contents(item, context, place))
  if (isPhrase(part) && hasLook(part)) return chip(part, context, place)
  return [...groundShapes(part, context), ...contents(part, context, place)]
}

/** What stands in an element: running text as one text, all else by itself. */
function contents(part: LaidOut, context: ShapeContext, place: Place): Shape[] {
  const shapes: Shape[] = []
  let flow: Placed[] = []
  const end = (): void => {
    if (flow.length) shapes.push(bodyText(flow, context, place))
    flow = []
  }
  for (const block of blocksIn(part)) {
    const inside = Array.isArray(block) ? [paragraphOf(part, context, block) ?? []].flat() : flowOf(block, context)
    const [first] = inside ?? []
    const last = flow.at(-1)
    if (first && last && !goesOn(first, last)) end()
    if (inside) flow.push(...inside)
    else {
      end()
      shapes.push(...shapesOf(nearCode(block as LaidOut, part), context, place))
    }
  }
  end()
  return shapes
}

/** Whether a text goes on: near below, as far left, and of like size. */
function goesOn(one: Placed, last: Placed): boolean {
  const gap = one.top - last.bottom
  const sizes = [sizeOf(one), sizeOf(last)]
  return gap > -2 && gap < APART && Math.abs(one.left - last.left) < 3 && Math.max(...sizes) < 2 * Math.min(...sizes)
}

function sizeOf({ paragraph }: Placed): number {
  return Math.max(...paragraph.runs.map(({ size }) => size))
}

/** A code leads where the link beside it does. */
function nearCode(part: LaidOut, around: LaidOut): LaidOut {
  if (!part.classes.includes('qr-code')) return part
  const href = part.href ?? hrefIn(around)
  return href === undefined ? part : { ...part, href }
}

function hrefIn(part: LaidOut): string | undefined {
  return part.attributes['href'] ?? part.children.map(hrefIn).find((href) => href !== undefined)
}

function hasClicks(part: LaidOut): boolean {
  return 'data-slidev-clicks-start' in part.attributes || part.children.some(hasClicks)
}

/** A card: its ground, and what stands on it. */
function group(part: LaidOut, name: string, context: ShapeContext): GroupShape {
  // A card that is a link as a whole is one by its ground: words that are links look otherwise.
  const inside = part.name === 'a' ? { ...context, linkOf: () => undefined } : context
  const isList = part.children.every(({ name }) => name === 'ul' || name === 'ol')
  const blocks = isList
    ? part.children.flatMap((child) => listShapes(child, inside, 'group', (item) => contents(item, inside, 'group')))
    : contents(part, inside, 'group')
  const shapes = [...groundShapes(part, context), ...blocks]
  const said = shapes.map(wordsOf).find((words) => /\p{L}/u.test(words)) ?? ''
  const excerpt = said.length > EXCERPT ? `${said.slice(0, EXCERPT).trimEnd()}…` : said
  return {
    type: 'group',
    name: excerpt ? context.words.named(name, excerpt) : name,
    box: shapes.length ? boxAround(shapes.map(({ box }) => box)) : part.box,
    shapes,
  }
}

function wordsOf(shape: Shape): string {
  if (shape.type === 'group') return shape.shapes.map(wordsOf).join(' ')
  const words = shape.type === 'text' ? shape.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')) : []
  return words.join(' ').replaceAll(/\s+/g, ' ').trim()
}

/** A word or a line with a ground of its own. */
function chip(part: LaidOut, context: ShapeContext, place: Place): Shape[] {
  const placed = paragraphOf(part, context)
  if (!placed) return groundShapes(part, context)
  const edges = edgesOf(part).length ? groundShapes(part, context) : []
  const link: Link | undefined = part.href === undefined ? undefined : context.linkOf(part.href)
  const shape: TextShape = { ...filledText(part, [placed], context.words.text), ...(link && { link }) }
  return [...edges, place === 'slide' && part.name === 'li' ? { ...shape, placeholder: 'body' } : shape]
}
