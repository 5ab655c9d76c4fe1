import type { Paragraph } from 'mdast'
import type { Picture } from '../../../deck/picture.ts'
import type { Slide } from '../../../deck/types.ts'
import type { Composition, Measured, Offer } from '../composition.ts'
import type { PictureWithText } from '../pictureWithText.ts'
import { isPhoto } from '../../../deck/picture.ts'
import { textOf } from '../../../text/textOf.ts'
import { CANVAS } from '../../../tokens/canvas.ts'
import { frameHeight, geometry } from '../../../tokens/geometry.ts'
import { textLines } from '../../measure/textHeight.ts'
import { headHeight } from '../framed.ts'
import { headIn } from '../headIn.ts'
import { HEADLESS, PARTED, pictureWithText } from '../pictureWithText.ts'
import { proseHeight } from '../proseHeight.ts'
import { wholeFigure } from '../wholeFigure.ts'

/** Running text, in px. */
const SIZES = { least: 34, most: 44 }
/** Title in its column, in px: above text, and with nothing below it. */
const HEAD = { least: 44, most: 60, lines: 3 }
const ALONE = { least: 52, most: 84, lines: 5 }
/** How much a photo may be enlarged, and how much wider than high it may be: more would be cut than shown. */
const MOST = { enlarged: 2, ratio: 1.8 }
/** Most lines of a caption. */
const CAPTION = 3
/** How far a photo that is wider than high is from what it is made for: more of it is cut. */
const WIDE = 0.15

/** A photo to the edge and as high as the slide, with text beside it. */
export const pictureText: Composition = {
  name: 'picture-text',
  offers: (units, at, scope) =>
    pictureWithText(units, at, scope).flatMap((way) => {
      const { picture } = way.picture.data
      return isPhoto(picture) && isLargeEnough(picture) && hasRoom(way) ? [offer(way)] : []
    }),
}

function isLargeEnough({ width, height }: Picture): boolean {
  const enlarged = Math.max(geometry.pictureText.photo / width, CANVAS.height / height)
  return enlarged <= MOST.enlarged && width / height <= MOST.ratio
}

function hasRoom({ caption }: PictureWithText): boolean {
  const { photo, caption: look } = geometry.pictureText
  return !caption || textLines(textOf(caption), 'text', look.size, photo - 2 * look.side) <= CAPTION
}

function offer({ count, picture, caption, title, text, isHeadless, isParted }: PictureWithText): Offer {
  const { width, height } = picture.data.picture
  return {
    composition: 'picture-text',
    count,
    ...(title && { title }),
    body: [...(text ? [text] : []), wholeFigure(picture, caption)],
    sizes: SIZES,
    headOf: (_, slide) => headIn(slide, columnWidth(), text ? HEAD : ALONE),
    measure,
    badness: (width > height ? WIDE : 0) + (isHeadless ? HEADLESS : 0) + (isParted ? PARTED : 0),
  }
}

function columnWidth(): number {
  const { frame, pictureText } = geometry
  return CANVAS.width - frame.box.side - pictureText.gap - pictureText.photo
}

function measure(slide: Slide): Measured {
  const { pictureText: look, headline } = geometry
  const size = slide.frontmatter.size ?? SIZES.least
  const text = slide.children.filter((child): child is Paragraph => child.type === 'paragraph')
  const rule = text.length ? headline.rule.above + headline.rule.height + headline.rule.below : 0
  const width = columnWidth()
  const { height } = proseHeight(text, size, look.line, 0, width)
  const room = frameHeight()
  const needed = headHeight(slide, width) + rule + height
  // The photo fills its part, the text what it takes of its own.
  const share = (CANVAS.width - width) / CANVAS.width
  return { needed, room, fill: Math.min(1, share + (1 - share) * Math.min(1, needed / room) + 0.1) }
}
