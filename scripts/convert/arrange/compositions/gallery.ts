import type { PhrasingContent } from 'mdast'
import type { Component, Slide } from '../../../deck/types.ts'
import type { Composition, Measured, Offer } from '../composition.ts'
import type { PicturesUnit, Unit } from '../unit.ts'
import { componentsIn } from '../../../deck/componentsIn.ts'
import { isPhoto } from '../../../deck/picture.ts'
import { component, paragraph } from '../../../deck/builders.ts'
import { textOf } from '../../../text/textOf.ts'
import { frameHeight, geometry } from '../../../tokens/geometry.ts'
import { textLines } from '../../measure/textHeight.ts'
import { headHeight } from '../framed.ts'
import { headIn } from '../headIn.ts'
import { isDiagram } from '../isDiagram.ts'
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

/** Heights of a title: on one line; on two, with a line above. */
const HEADS = [geometry.title.most * geometry.title.line, 2 * geometry.title.twoLines * geometry.title.line + 40]
/** How far pictures that leave room for a high title are from what it is made for. */
const SMALLER = 0.05

/** A picture and what stands below it. */
interface Hung {
  figure: Component
  caption: string
}

/** Where pictures hang: in columns, and how much of the slide they have. */
interface Grid {
  columns: number
  /** Whether the heading stands in a rail beside them. */
  isRail: boolean
  /** Room of each picture, in px. */
  width: number
  height: number
  /** Whether pictures fill their room, cut at the edges. */
  isFilled: boolean
}

/** How much narrower or wider than most of them photos may be cut. */
const CUT = 1.8

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
    if (unit.kind !== 'pictures' || isDiagram(unit) || (row.length && unit.lead)) break
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
  return HEADS.flatMap((above, index) => hangings(first, row.length, hung, shared, above, index * SMALLER))
}

function hangings(
  first: PicturesUnit,
  count: number,
  hung: Hung[],
  shared: PhrasingContent[] | undefined,
  above: number,
  smaller: number,
): Offer[] {
  const grid = gridFor(hung, above)
  if (!grid) return []
  const title = ownTitle(first)
  const body = (isLed: boolean): Offer['body'] => {
    const lead = first.lead && isLed ? [component('Support', [paragraph(first.lead.children)])] : []
    const below = shared ? [component('Support', [paragraph(shared)])] : []
    const figures = hung.map(({ figure }) => scaled(figure, grid))
    return [
      ...lead,
      ...below,
      component('Gallery', figures, { columns: grid.columns, ...(grid.isRail && { rail: true as const }) }),
    ]
  }
  const base = {
    composition: 'gallery' as const,
    count,
    sizes: { least: TEXT, most: TEXT },
    ...(grid.isRail && { headOf: (_: number, slide: Slide) => headIn(slide, geometry.gallery.rail, HEAD) }),
    measure: (slide: Slide) => measure(slide, hung, grid),
    badness: (hung.length === 2 ? TWO : 0) + smaller,
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
function gridFor(hung: Hung[], above: number): Grid | undefined {
  const grids = [2, 2, 3, 4]
    .map((columns, index) => ({ columns, isRail: index === 0 }))
    .filter(({ columns }) => columns <= hung.length)
    .map((grid) => gridOf(hung, grid, above))
  const fitting = grids.filter(({ height, lines }) => height >= geometry.figure.least && lines <= CAPTION)
  return fitting.toSorted((a, b) => areaOf(hung, b) - areaOf(hung, a))[0]
}

function gridOf(
  hung: Hung[],
  { columns, isRail }: Pick<Grid, 'columns' | 'isRail'>,
  head: number,
): Grid & { lines: number } {
  const { gallery: look, frame } = geometry
  const rows = Math.ceil(hung.length / columns)
  const wide = isRail ? frame.width - look.rail - look.railGap : frame.width
  const above = isRail ? 0 : head + look.above
  const high = frameHeight() - above
  const width = (wide - look.gap * (columns - 1)) / columns
  const lines = Math.max(
    ...hung.map(({ caption }) => (caption ? textLines(caption, 'text', look.caption.size, width) : 0)),
  )
  const below = lines ? look.caption.above + lines * look.caption.size * look.caption.line : 0
  const height = (high - look.rowGap * (rows - 1)) / rows - below
  const isFilled = hung.every(({ figure }) => figure.data?.picture && isPhoto(figure.data.picture))
  const grid = { columns, isRail, lines, isFilled }
  return isFilled ? { ...grid, ...cellOf(hung, width, height) } : { ...grid, width, height }
}

/** The room of photos, cut no more than they may be. */
function cellOf(hung: Hung[], width: number, height: number): { width: number; height: number } {
  const ratios = hung.map(({ figure: { attributes } }) => Number(attributes['width']) / Number(attributes['height']))
  const middle = ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 1
  return { width: Math.min(width, height * middle * CUT), height: Math.min(height, (width / middle) * CUT) }
}

function areaOf(hung: Hung[], grid: Grid): number {
  const sizes = hung.map(({ figure }) => sizeIn(figure, grid))
  return sizes.reduce((sum, { width, height }) => sum + width * height, 0)
}

function scaled(figure: Component, grid: Grid): Component {
  return { ...figure, attributes: { ...figure.attributes, ...sizeIn(figure, grid) } }
}

function sizeIn({ attributes }: Component, grid: Grid): { width: number; height: number } {
  if (grid.isFilled) return { width: Math.floor(grid.width), height: Math.floor(grid.height) }
  const [width, height] = [Number(attributes['width']), Number(attributes['height'])]
  const factor = Math.min(geometry.figure.enlarged, grid.width / width, grid.height / height)
  return { width: Math.floor(width * factor), height: Math.floor(height * factor) }
}

function measure(slide: Slide, hung: Hung[], grid: Grid): Measured {
  const { gallery: look, frame, support } = geometry
  const room = frameHeight()
  const { isRail } = grid
  const text = componentsIn(slide, 'Support').flatMap(({ children }) => children)
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
