import type { PhrasingContent } from 'mdast'
import type { Component, Slide } from '../../../deck/types.ts'
import type { Composition, Measured, Offer } from '../composition.ts'
import type { PicturesUnit, Unit } from '../unit.ts'
import { component, paragraph } from '../../../deck/builders.ts'
import { textOf } from '../../../text/textOf.ts'
import { CANVAS } from '../../../tokens/canvas.ts'
import { geometry } from '../../../tokens/geometry.ts'
import { textLines } from '../../measure/textHeight.ts'
import { headHeight } from '../framed.ts'
import { headIn } from '../headIn.ts'
import { ownTitle } from '../ownTitle.ts'
import { proseHeight } from '../proseHeight.ts'
import { wholeFigure } from '../wholeFigure.ts'

/** Pictures of one slide. */
const PICTURES = { least: 2, most: 6 }
/** Most lines of a caption. */
const CAPTION = 2
/** Title in the rail, in px. */
const HEAD = { least: 36, most: 60, lines: 3 }
/** Size of the line below the heading, in px. */
const TEXT = 32
/** How far two pictures are from what it is made for. */
const TWO = 0.1

/** A picture and what stands below it. */
interface Hung {
  figure: Component
  caption: string
}

/** Where pictures hang: in columns, and how much of the slide they have. */
interface Grid {
  columns: number
  /** Size of the pictures, in px. */
  width: number
  height: number
}

/** Several pictures in a row, each with its caption, on the ground of the cover. */
export const gallery: Composition = {
  name: 'gallery',
  offers: (units, at) => {
    const row = rowAt(units, at)
    const counts = row.keys().map((index) => index + 1)
    return [...counts].flatMap((count) => offersFor(row.slice(0, count)))
  },
}

/** Pictures that follow each other with nothing but captions between them. */
function rowAt(units: Unit[], at: number): PicturesUnit[] {
  const row: PicturesUnit[] = []
  for (const unit of units.slice(at, at + PICTURES.most)) {
    if (unit.kind !== 'pictures' || (row.length && unit.lead)) break
    row.push(unit)
  }
  return row
}

function offersFor(row: PicturesUnit[]): Offer[] {
  const [first] = row
  const hung = row.flatMap(hungIn)
  if (
    !first ||
    hung.length < PICTURES.least ||
    hung.length > PICTURES.most ||
    hung.some(({ figure }) => isLogo(figure))
  )
    return []
  // The caption of several pictures of one paragraph is for all of them.
  const shared = row.length === 1 ? first.caption : undefined
  if (!shared && row.some(({ pictures, caption }) => pictures.length > 1 && caption)) return []
  const grid = gridFor(hung)
  if (!grid) return []
  const title = ownTitle(first)
  const body = (isLed: boolean): Offer['body'] => {
    const lead = first.lead && isLed ? [component('Support', [paragraph(first.lead.children)])] : []
    const below = shared ? [component('Support', [paragraph(shared)])] : []
    const figures = hung.map(({ figure }) => scaled(figure, grid))
    return [...lead, ...below, component('Gallery', figures, { columns: grid.columns })]
  }
  const base = {
    composition: 'gallery' as const,
    count: row.length,
    sizes: { least: TEXT, most: TEXT },
    ...(grid.columns === 2 && { headOf: (_: number, slide: Slide) => headIn(slide, geometry.gallery.rail, HEAD) }),
    measure: (slide: Slide) => measure(slide, hung, grid),
    badness: hung.length === 2 ? TWO : 0,
  }
  return [{ ...base, body: body(true) }, ...(title ? [{ ...base, title, body: body(false) }] : [])]
}

/** Captions are the author's, or else what the pictures say to those who do not see them. */
function hungIn({ pictures, caption }: PicturesUnit): Hung[] {
  return pictures.map((picture) => {
    const own = pictures.length === 1 ? caption : undefined
    const drawn = wholeFigure(picture, own)
    if (drawn.children.length) return { figure: drawn, caption: textOf(drawn.children) }
    const alt = picture.alt?.trim() ?? ''
    const said: PhrasingContent = { type: 'text', value: alt, ...(picture.position && { position: picture.position }) }
    const isShort = alt !== '' && textLines(alt, 'text', geometry.gallery.caption.size, CELL) <= CAPTION
    if (!isShort) return { figure: drawn, caption: '' }
    // What stands below it is not told twice.
    return {
      figure: { ...drawn, attributes: { ...drawn.attributes, alt: '' }, children: [paragraph([said])] },
      caption: alt,
    }
  })
}

/** Width of a caption in the narrowest column, in px. */
const CELL = (geometry.frame.width - 3 * geometry.gallery.gap) / 4

/** Logos are too small to hang. */
function isLogo({ data, attributes }: Component): boolean {
  const { pictureRow } = geometry
  return Number(attributes['height']) < pictureRow.logos && !data?.picture?.name.endsWith('.svg')
}

/** The grid in which the pictures are largest. */
function gridFor(hung: Hung[]): Grid | undefined {
  const grids = [2, 3, 4].filter((columns) => columns <= hung.length).map((columns) => gridOf(hung, columns))
  const fitting = grids.filter(({ height, captions }) => height >= geometry.figure.least && captions <= CAPTION)
  return fitting.toSorted((a, b) => b.area - a.area)[0]
}

function gridOf(hung: Hung[], columns: number): Grid & { area: number; captions: number } {
  const { gallery: look, frame, title } = geometry
  const rows = Math.ceil(hung.length / columns)
  const wide = columns === 2 ? frame.width - look.rail - look.railGap : frame.width
  const above = columns === 2 ? 0 : title.size * title.line + look.above
  const high = CANVAS.height - frame.box.top - frame.box.bottom - above
  const width = (wide - look.gap * (columns - 1)) / columns
  const lines = Math.max(
    ...hung.map(({ caption }) => (caption ? textLines(caption, 'text', look.caption.size, width) : 0)),
  )
  const below = lines ? look.caption.above + lines * look.caption.size * look.caption.line : 0
  const height = (high - look.rowGap * (rows - 1)) / rows - below
  const area = hung.reduce((sum, { figure }) => {
    const { width: across, height: down } = sizeIn(figure, { columns, width, height })
    return sum + across * down
  }, 0)
  return { columns, width, height, area, captions: lines }
}

function scaled(figure: Component, grid: Grid): Component {
  return { ...figure, attributes: { ...figure.attributes, ...sizeIn(figure, grid) } }
}

function sizeIn({ attributes }: Component, grid: Grid): { width: number; height: number } {
  const [width, height] = [Number(attributes['width']), Number(attributes['height'])]
  const factor = Math.min(geometry.figure.enlarged, grid.width / width, grid.height / height)
  return { width: Math.floor(width * factor), height: Math.floor(height * factor) }
}

function measure(slide: Slide, hung: Hung[], grid: Grid): Measured {
  const { gallery: look, frame, support } = geometry
  const room = CANVAS.height - frame.box.top - frame.box.bottom
  const isRail = grid.columns === 2
  const text = slide.children.flatMap((child) =>
    child.type === 'component' && child.name === 'Support' ? child.children : [],
  )
  const width = isRail ? look.rail : support.width
  const paragraphs = text.filter((child) => child.type === 'paragraph')
  const told = proseHeight(paragraphs, TEXT, support.line, 0, width).height
  const head = headHeight(slide, isRail ? look.rail : frame.width) + (told ? frame.gap + told : 0)
  const rows = Math.ceil(hung.length / grid.columns)
  const captions = hung.map(({ caption }) =>
    caption ? textLines(caption, 'text', look.caption.size, grid.width) * look.caption.size * look.caption.line : 0,
  )
  const below = Math.max(...captions)
  const high = Math.max(...hung.map(({ figure }) => sizeIn(figure, grid).height))
  const body = rows * (high + (below ? look.caption.above + below : 0)) + look.rowGap * (rows - 1)
  const needed = isRail ? Math.max(head, body) : head + look.above + body
  const left = isRail ? room : room - head - look.above
  return { needed, room, fill: Math.min(1, body / left) }
}
