import type { Slide } from '../../deck/types.ts'
import type { Measured, Offer } from './composition.ts'
import { formulaPlaceholders } from '../measure/formulaPlaceholders.ts'
import { largestSize } from '../fit/largestSize.ts'
import { withTitleSize } from '../fit/titleSize.ts'

/**
 * Set a slide at the largest size of its offer's range at which it fits.
 *
 * @returns
 *   Slide and how it comes out; nothing where even the least size is too large.
 */
export function sized(
  draft: Slide,
  { sizes, measure: measureOf, headOf, code, settled }: Offer,
): { slide: Slide; measured: Measured } | undefined {
  const children = draft.children.map(formulaPlaceholders)
  const measure = (slide: Slide): Measured => measureOf({ ...slide, children })
  const headed = (slide: Slide): Slide => {
    const { size } = slide.frontmatter
    const one = headOf && size ? { ...slide, frontmatter: { ...slide.frontmatter, head: headOf(size, slide) } } : slide
    return code ? { ...one, frontmatter: { ...one.frontmatter, code: code.of(one) } } : one
  }
  const found = largestSize(withTitleSize(draft), sizes, (one) => {
    const { needed, room } = measure(headed(one))
    return needed <= room
  })
  const slide = found && headed(found)
  return slide && { slide: settled?.(slide) ?? slide, measured: measure(slide) }
}
