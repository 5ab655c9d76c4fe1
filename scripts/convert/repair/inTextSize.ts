import type { Image } from 'mdast'
import type { InlineSize, Picture } from '../../deck/picture.ts'
import { geometry } from '../../tokens/geometry.ts'

/** Largest icon, in px: its width, or its height where it is wider, as the picture of a button is. */
const ICON = { width: 120, height: 48 }
/** Width of a page that shares of it are told of, in px. */
const PAGE = 800

/** Size at which a picture stands on its page, in px: the given one, else its own. */
function sizeOnPage({ data }: Image, { width, height }: Picture): { width: number; height: number } {
  const { size } = data ?? {}
  const factor = size?.unit === '%' ? PAGE / 100 : 1
  const given = size?.width
    ? size.width * factor
    : size?.height && size.unit === 'px'
      ? (size.height * width) / height
      : 0
  return given ? { width: given, height: (given * height) / width } : { width, height }
}

/** Tell whether a picture is as small as an icon, a logo or a button. */
export function isIcon(image: Image, picture: Picture): boolean {
  const { width, height } = sizeOnPage(image, picture)
  return width <= ICON.width || height <= ICON.height
}

/**
 * Size of a picture in a line of text: as high as the line, and no wider than a few words.
 *
 * @returns
 *   Em.
 */
export function inTextSize({ width, height }: Picture): InlineSize {
  const most = geometry.inlinePicture
  const high = Math.min(most.height, (most.width * height) / width)
  return { width: rounded((high * width) / height), height: rounded(high) }
}

/** Room for the pictures of a table, in px: all its rows on a slide, in so many columns. */
const TABLE = { height: 400, least: 56, most: 240 }

/**
 * Size of a picture in a cell of a table: an icon is as high as a line, any other has its share of the slide.
 *
 * @param rows
 *   Rows of the table.
 * @param columns
 *   Columns of the table.
 * @returns
 *   Em.
 */
export function inCellSize(image: Image, picture: Picture, rows: number, columns: number): InlineSize {
  if (isIcon(image, picture)) return inTextSize(picture)
  const { frame, table, text } = geometry
  const high = Math.min(TABLE.most, Math.max(TABLE.least, TABLE.height / rows - 2 * table.box.top))
  const wide = frame.width / columns - 2 * table.box.side
  const factor = Math.min(high / picture.height, wide / picture.width, 1) / text.size
  return { width: rounded(picture.width * factor), height: rounded(picture.height * factor) }
}

function rounded(em: number): number {
  return Math.round(em * 100) / 100
}
