import type { Paragraph } from 'mdast'
import type { Component, Slide } from '../../../deck/types.ts'
import type { Composition, Measured, Offer } from '../composition.ts'
import type { PictureWithText } from '../pictureWithText.ts'
import { isPhoto } from '../../../deck/picture.ts'
import { textOf } from '../../../text/textOf.ts'
import { CANVAS } from '../../../tokens/canvas.ts'
import { geometry } from '../../../tokens/geometry.ts'
import { textLines } from '../../measure/textHeight.ts'
import { headHeight } from '../framed.ts'
import { headIn } from '../headIn.ts'
import { HEADLESS, PARTED, pictureWithText } from '../pictureWithText.ts'
import { proseHeight } from '../proseHeight.ts'
import { wholeFigure } from '../wholeFigure.ts'

/** Running text, in px. */
const SIZES = { least: 32, most: 42 }
/** Title beside a picture, in px. */
const HEAD = { least: 40, most: 60, lines: 3 }
/** Least width that is worth a slide, as a share of it, and least of what is higher than wide. */
const LEAST = { wide: 0.38, upright: 0.18 }
/** Up to which ratio of width to height a picture stands beside the title, too, and up to which where no text does. */
const BESIDE = { always: 0.9, alone: 1.8 }
/** How far a photo is from what it is made for: it may go to the edge. */
const PHOTO = 0.3
/** Most lines of a caption. */
const CAPTION = 2

/** A picture that is shown whole, and the text beside it; without one, the picture has all the width. */
export const screenshotText: Composition = {
  name: 'screenshot-text',
  offers: (units, at, scope) =>
    pictureWithText(units, at, scope).flatMap((way) => (hasRoom(way) ? offersFor(way) : [])),
}

function hasRoom({ picture, caption, text }: PictureWithText): boolean {
  // Diagrams and formulas alone have a composition of their own.
  if (!text && picture.data.source !== undefined) return false
  const { screenshotText: look, frame } = geometry
  const width = text ? look.picture : frame.width
  return !caption || textLines(textOf(caption), 'text', look.caption.size, width) <= CAPTION
}

function offersFor(way: PictureWithText): Offer[] {
  const { width, height } = way.picture.data.picture
  const ratio = width / height
  if (ratio <= BESIDE.always) return [offer(way, true)]
  return !way.text && ratio <= BESIDE.alone ? [offer(way, true), offer(way, false)] : [offer(way, false)]
}

function offer(
  { count, picture, caption, title, text, isHeadless, isParted }: PictureWithText,
  isBeside: boolean,
): Offer {
  const whole = wholeFigure(picture, caption)
  const figure = isBeside ? { ...whole, attributes: { ...whole.attributes, beside: true as const } } : whole
  return {
    composition: 'screenshot-text',
    count,
    ...(title && { title }),
    body: [figure, ...(text ? [text] : [])],
    sizes: SIZES,
    ...(isBeside && { headOf: (_: number, slide: Slide) => headIn(slide, railWidth(figure), HEAD) }),
    measure: isBeside ? measureBeside : measure,
    badness: (isPhoto(picture.data.picture) ? PHOTO : 0) + (isHeadless ? HEADLESS : 0) + (isParted ? PARTED : 0),
  }
}

function measure(slide: Slide): Measured {
  const { screenshotText: look, frame } = geometry
  const { figure, text, caption, size } = partsOf(slide)
  const room = look.high
  const above = headHeight(slide) + look.above
  const left = room - above
  const width = text.length ? look.picture : frame.width
  const picture = shownIn(figure, width, left - caption)
  const beside = proseHeight(text, size, look.line, 0, frame.width - look.picture - look.gap).height
  const isSmall = picture.width < LEAST.wide * CANVAS.width
  const high = Math.max(picture.height + caption, beside)
  const covered = text.length ? frame.width : picture.width
  const needed = isSmall ? Infinity : above + Math.max(beside, caption)
  return { needed, room, fill: (covered * high) / (frame.width * left) }
}

function measureBeside(slide: Slide): Measured {
  const { screenshotText: look } = geometry
  const { figure, text, caption, size } = partsOf(slide)
  const room = look.high
  const picture = shownIn(figure, look.beside, room - caption)
  const width = railWidth(figure)
  const beside = proseHeight(text, size, look.line, 0, width).height
  const isSmall = picture.width < LEAST.upright * CANVAS.width
  const needed = headHeight(slide, width) + (text.length ? look.above : 0) + beside
  const fill = Math.max(picture.height + caption, needed) / room
  return { needed: isSmall ? Infinity : needed, room, fill: Math.min(1, fill) }
}

function partsOf({ children, frontmatter }: Slide): {
  figure: Component
  text: Paragraph[]
  caption: number
  size: number
} {
  const { caption } = geometry.screenshotText
  const figure = children.find((child) => child.type === 'component') as Component
  const text = children.filter((child): child is Paragraph => child.type === 'paragraph')
  const high = figure.children.length ? caption.above + CAPTION * caption.size * caption.line : 0
  return { figure, text, caption: high, size: frontmatter.size ?? SIZES.least }
}

/** Room for title and text beside a picture that is as high as the slide, in px. */
function railWidth(figure: Component): number {
  const { screenshotText: look, frame } = geometry
  return frame.width - shownIn(figure, look.beside, look.high).width - look.gap
}

function shownIn(figure: Component, wide: number, high: number): { width: number; height: number } {
  const { width, height } = figure.attributes
  const factor = Math.min(geometry.figure.enlarged, wide / Number(width), Math.max(0, high) / Number(height))
  return { width: Number(width) * factor, height: Number(height) * factor }
}
