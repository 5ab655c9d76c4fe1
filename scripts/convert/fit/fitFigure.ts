import type { Component, Slide } from '../../deck/types.ts'
import { geometry } from '../../tokens/geometry.ts'
import { slideHeight } from '../measure/slideHeight.ts'
import { fitCaption } from './fitCaption.ts'

/** What shows pictures of its own. */
const FIGURES = new Set(['Figure', 'PictureRow', 'PictureBeside'])

/**
 * Give the pictures of a slide the size that the rest of the slide leaves them, and their caption what it may take.
 *
 * @returns
 *   The slide itself when it has no picture.
 */
export function fitFigure(slide: Slide): Slide {
  const at = slide.children.findIndex((child) => child.type === 'component' && FIGURES.has(child.name))
  if (at < 0) return slide
  const { slide: captioned, said } = fitCaption(slide, at)
  const figure = captioned.children[at] as Component
  const sized = (height: number): Slide => ({
    ...captioned,
    children: captioned.children.with(at, asHigh(figure, height)),
  })
  // Beside a picture, the text takes no room from it.
  const rest =
    figure.name === 'PictureBeside' ? { ...captioned, children: captioned.children.toSpliced(at, 1) } : sized(0)
  const { needed, room } = slideHeight(rest)
  const left = room - needed - (figure.name === 'PictureBeside' ? geometry.frame.gap : 0)
  return { ...sized(Math.max(geometry.figure.least, left)), notes: [...slide.notes, ...said] }
}

/** A figure whose pictures are as high as there is room, or less: no wider than the slide, and not much enlarged. */
function asHigh(figure: Component, room: number): Component {
  if (figure.name === 'PictureRow') return rowAsHigh(figure, room)
  const { figure: look, frame, pictureBeside } = geometry
  const wide = figure.name === 'PictureBeside' ? frame.width * pictureBeside.share : frame.width
  const { width, height } = sizeOf(figure)
  return scaled(figure, Math.min(look.enlarged, wide / width, room / height))
}

function rowAsHigh(row: Component, room: number): Component {
  const { figure: look, frame, pictureRow } = geometry
  const figures = row.children.filter((child): child is Component => child.type === 'component')
  const ratios = figures.reduce((sum, one) => sum + sizeOf(one).width / sizeOf(one).height, 0)
  const wide = (frame.width - pictureRow.gap * (figures.length - 1)) / ratios
  const areLogos = figures.every((one) => sizeOf(one).height < pictureRow.logos)
  const high = Math.min(room, wide, areLogos ? pictureRow.logos : Infinity)
  const children = row.children.map((child) =>
    child.type === 'component' ? scaled(child, Math.min(look.enlarged, high / sizeOf(child).height)) : child,
  )
  return { ...row, children }
}

function scaled(figure: Component, factor: number): Component {
  const { width, height } = sizeOf(figure)
  return {
    ...figure,
    attributes: { ...figure.attributes, width: Math.floor(width * factor), height: Math.floor(height * factor) },
  }
}

/** The picture's own size: what it was given before, on a slide that was cut in two, is no matter. */
function sizeOf({ attributes, data }: Component): { width: number; height: number } {
  const { width, height } = data?.picture ?? {
    width: Number(attributes['width']),
    height: Number(attributes['height']),
  }
  return { width, height }
}
