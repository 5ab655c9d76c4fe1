import type { Slide } from '../../deck/types.ts'
import { geometry } from '../../tokens/geometry.ts'
import { slideHeight } from '../measure/slideHeight.ts'

/**
 * Give the picture of a slide the size that the rest of the slide leaves it.
 *
 * @param suffix
 *   What will stand behind its title (default: nothing).
 * @returns
 *   The slide itself when it has no picture.
 */
export function fitFigure(slide: Slide, suffix = ''): Slide {
  const at = slide.children.findIndex((child) => child.type === 'component' && child.name === 'Figure')
  const figure = slide.children[at]
  if (figure?.type !== 'component') return slide
  const { width, height } = figure.attributes
  const sized = (factor: number): Slide => ({
    ...slide,
    children: slide.children.with(at, {
      ...figure,
      attributes: {
        ...figure.attributes,
        width: Math.floor(Number(width) * factor),
        height: Math.floor(Number(height) * factor),
      },
    }),
  })
  const { needed, room } = slideHeight(sized(0), suffix)
  const left = Math.max(geometry.figure.least, room - needed)
  const { enlarged } = geometry.figure
  return sized(Math.min(enlarged, geometry.frame.width / Number(width), left / Number(height)))
}
