import type { Box, GroupShape, Link, PictureShape, Shape, TableRow, TextShape } from '../../../office/presentation.ts'
import type { OfficeWords } from '../../../locales/phrases.ts'
import type { Drawings } from './drawings.ts'
import type { LaidOut } from './laidOut.ts'
import type { Placed } from './paragraphOf.ts'
import type { RunContext } from './runsOf.ts'
import { blocksIn } from './blocksIn.ts'
import { codeShape } from './codeShape.ts'
import { drawingKey } from './drawings.ts'
import { flowOf } from './flowOf.ts'
import { cardKind, isDrawn, isGroundDrawn, isOrnament, isPhrase, isTitle, textIn } from './kinds.ts'
import { bulletOf, itemOf, listOf } from './listOf.ts'
import { boxAround, edgesOf, fillOf, hasLook, isSeen, outlineOf, radiusOf } from './looks.ts'
import { paragraphOf } from './paragraphOf.ts'
import { tableShape } from './tableShape.ts'
import { filledText, textShape } from './textShape.ts'

/** What shapes need to know of the deck. */
export interface ShapeContext extends RunContext {
  /** Pictures of what was drawn. */
  drawn: Drawings
  words: OfficeWords
  /** Alternative text of a QR code. */
  altOfCode: (url: string) => string
  /** Shapes of what stands at the foot of a slide. */
  footOf: (footer: LaidOut) => Shape[]
}

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
export function shapesOf(part: LaidOut, context: ShapeContext, place: 'slide' | 'group' = 'slide'): Shape[] {
  if (!isSeen(part) || part.name === 'button' || part.name === '::marker') return []
  const click = Number(part.attributes['data-slidev-clicks-start']) || undefined
  const shapes = shapesIn(part, context, place)
  return click === undefined ? shapes : shapes.map((shape) => ({ click, ...shape }))
}

function shapesIn(part: LaidOut, context: ShapeContext, place: 'slide' | 'group'): Shape[] {
  const { words } = context
  if (isDrawn(part)) return picture(part, context, place)
  if (isOrnament(part)) return ground(part, context)
  if (part.name === 'footer') return context.footOf(part)
  if (part.name === 'table') return [tableShape(part, context, words.table)]
  if (part.name === 'pre') return [...ground(part, context), codeShape(part, context, words.code)].slice(-1)
  if (isTitle(part)) return title(part, context)
  if (part.classes.includes('eyebrow')) return contents(part, context, 'group')
  const kind = cardKind(part)
  // Of a group, programs show all at once.
  if (kind && !part.children.some(hasClicks)) return [group(part, words[kind], context)]
  if (part.name === 'ul' || part.name === 'ol') return list(part, context, place)
  if (isPhrase(part) && hasLook(part)) return chip(part, context, place)
  return [...ground(part, context), ...contents(part, context, place)]
}

/** What stands in an element: running text as one text, all else by itself. */
function contents(part: LaidOut, context: ShapeContext, place: 'slide' | 'group'): Shape[] {
  const shapes: Shape[] = []
  let flow: Placed[] = []
  const end = (): void => {
    if (flow.length) shapes.push(text(flow, context, place))
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

function text(flow: Placed[], { words }: ShapeContext, place: 'slide' | 'group'): TextShape {
  const shape = textShape(flow, words.text, place === 'slide')
  return place === 'slide' ? { ...shape, placeholder: 'body' } : withOneLink(shape)
}

/** Words on a card that lead to one place do so as a whole: LibreOffice breaks lines within linked words. */
function withOneLink(shape: TextShape): TextShape {
  const links = shape.paragraphs.flatMap(({ runs }) => runs.flatMap(({ link }) => link ?? []))
  const [link] = links
  if (!link || links.some((other) => JSON.stringify(other) !== JSON.stringify(link))) return shape
  const paragraphs = shape.paragraphs.map((paragraph) => ({
    ...paragraph,
    runs: paragraph.runs.map(({ link: _link, ...run }) => run),
  }))
  return { ...shape, paragraphs, link }
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

/** Ground and edges of an element. */
function ground(part: LaidOut, { drawn, words, linkOf }: ShapeContext): Shape[] {
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
            form: 'box',
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
    form: 'box',
    box,
    fill: colour,
  }))
  return [...area, ...edges]
}

function picture(part: LaidOut, { drawn, words, altOfCode, linkOf }: ShapeContext, place: 'slide' | 'group'): Shape[] {
  const found = drawn.get(drawingKey(part))
  if (!found) return []
  const link = part.href === undefined ? undefined : linkOf(part.href)
  const isCode = part.classes.includes('qr-code')
  const alt = isCode && part.href !== undefined ? altOfCode(part.href) : (part.attributes['alt'] ?? textOfPicture(part))
  const shape: PictureShape = {
    type: 'picture',
    name: alt ? words.picture : words.ornament,
    alt,
    ...found,
    ...(place === 'slide' && part.name === 'img' && alt && { isPlaceholder: true as const }),
    ...(link && { link }),
  }
  return [shape]
}

/** Emoji are their own names; drawings of ours are ornaments. */
function textOfPicture(part: LaidOut): string {
  return part.name === 'svg' ? (part.attributes['aria-label'] ?? '') : textIn(part).trim()
}

function title(part: LaidOut, context: ShapeContext): Shape[] {
  const ornaments = part.children.filter(isOrnament).flatMap((child) => ground(child, context))
  const placed = paragraphOf(part, context)
  if (!placed) return ornaments
  return [{ ...textShape([placed], context.words.title, true), placeholder: 'title' }, ...ornaments]
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
    ? part.children.flatMap((child) => list(child, inside, 'group'))
    : contents(part, inside, 'group')
  const shapes = [...ground(part, context), ...blocks]
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
function chip(part: LaidOut, context: ShapeContext, place: 'slide' | 'group'): Shape[] {
  const placed = paragraphOf(part, context)
  if (!placed) return ground(part, context)
  const edges = edgesOf(part).length ? ground(part, context) : []
  const link: Link | undefined = part.href === undefined ? undefined : context.linkOf(part.href)
  const shape: TextShape = { ...filledText(part, [placed], context.words.text), ...(link && { link }) }
  return [...edges, place === 'slide' && part.name === 'li' ? { ...shape, placeholder: 'body' } : shape]
}

/** A list that is more than paragraphs below each other: by columns, as a table, or item by item. */
function list(part: LaidOut, context: ShapeContext, place: 'slide' | 'group'): Shape[] {
  const items = part.children.filter((child) => child.name === 'li' && isSeen(child))
  const isPlain = !items.some((item) => fillOf(item) ?? outlineOf(item))
  const columns = [...Map.groupBy(items, ({ box }) => Math.round(box.x / 4)).values()]
  const goesDown =
    columns.length > 1 && (columns[0]?.length ?? 0) > 1 && columns.flat().every((item, at) => item === items[at])
  if (isPlain && goesDown) {
    const flows = columns.map((children) =>
      listOf({ ...part, children, box: boxAround(children.map(({ box }) => box)) }, context, flowOf),
    )
    if (flows.every(Boolean)) return flows.map((flow) => text(flow ?? [], context, place))
  }
  const terms = items.map(sideBySide)
  if (isPlain && items.length > 1 && terms.every(Boolean))
    return [termTable(part, items, terms as LaidOut[][], context)]
  return items.flatMap((item) => itemShapes(item, part, context, place))
}

function itemShapes(item: LaidOut, list: LaidOut, context: ShapeContext, place: 'slide' | 'group'): Shape[] {
  const edges = edgesOf(item).length ? ground(item, context) : []
  const flow = itemOf(item, { ...list, box: item.box }, context, flowOf)
  if (!flow?.length) return [...ground(item, context), ...contents(item, context, place)]
  const hasGround = fillOf(item) ?? outlineOf(item)
  const shape = hasGround ? filledText(item, flow, context.words.text) : textShape(flow, context.words.text)
  return [...edges, place === 'slide' ? { ...shape, placeholder: 'body' } : shape]
}

/** Two parts of an item that stand beside each other. */
function sideBySide(item: LaidOut): LaidOut[] | undefined {
  const parts = item.children.filter((child) => isSeen(child) && !isOrnament(child) && child.name !== '::marker')
  const [first, second] = parts
  if (parts.length !== 2 || !first || !second || !parts.every((one) => isPhrase(one))) return
  return second.box.y < first.box.y + first.box.height && second.box.x !== first.box.x ? parts : undefined
}

/** Terms and what is said of them, as a table of two columns. */
function termTable(list: LaidOut, items: LaidOut[], terms: LaidOut[][], context: ShapeContext): Shape {
  const rows = items.map((item, at) => {
    const [first, second] = terms[at] ?? []
    const { x, y, width, height } = item.box
    const middle = Math.max(first?.box.x ?? 0, second?.box.x ?? 0)
    const left = Math.min(first?.box.x ?? 0, second?.box.x ?? 0)
    const gap = middle - left - (first && first.box.x < middle ? first.box.width : (second?.box.width ?? 0))
    const cell = (part: LaidOut | undefined, box: Box, padding: number): LaidOut => ({
      ...item,
      name: 'td',
      box,
      children: part ? [part] : [],
      style: { ...item.style, 'vertical-align': 'middle', 'padding-left': '0px', 'padding-right': `${padding}px` },
    })
    const cells = [
      cell(first, { x, y, width: middle - x, height }, Math.max(0, gap / 2)),
      cell(second, { x: middle, y, width: x + width - middle, height }, 0),
    ]
    return { ...item, name: 'tr', children: cells }
  })
  const table = tableShape({ ...list, name: 'tbody', children: rows }, context, context.words.table)
  return { ...table, rows: table.rows.map((row, at) => withSign(row, items[at], terms[at]?.[0])) }
}

/** A row whose first cell has the sign of its item. */
function withSign(row: TableRow, item: LaidOut | undefined, term: LaidOut | undefined): TableRow {
  const [cell, ...cells] = row.cells
  const [paragraph, ...more] = cell?.paragraphs ?? []
  const bullet = item && bulletOf(item)
  if (!cell || !paragraph || !bullet || !term) return row
  const first = { ...paragraph, bullet, level: 0, indent: Math.abs(term.box.x - item.box.x) }
  return { ...row, cells: [{ ...cell, paragraphs: [first, ...more] }, ...cells] }
}
