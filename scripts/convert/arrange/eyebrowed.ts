import type { Slide } from '../../deck/types.ts'
import { textOf } from '../../text/textOf.ts'

/** A slide whose title is set as what stands above titles is. */
export function eyebrowed(slide: Slide): Slide {
  const heading = slide.children.find(({ type }) => type === 'heading')
  const above = [slide.frontmatter.eyebrow, heading ? textOf(heading) : ''].filter(Boolean).join(' · ')
  return {
    ...slide,
    frontmatter: { ...slide.frontmatter, eyebrow: above },
    children: slide.children.filter((child) => child !== heading),
  }
}
