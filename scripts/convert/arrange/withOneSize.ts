import type { Slide } from '../../deck/types.ts'

/** Most that a slide loses for being as large as its fellows, in px. */
const LOSS = 6

/**
 * Set slides of one kind within a section in one size: the smallest of them, unless one would lose too much by that.
 *
 * @param slides
 *   Slides; those of other sections have one already.
 */
export function withOneSize(slides: Slide[]): Slide[] {
  const byLayout = Map.groupBy(
    slides.filter(({ section, frontmatter }) => !section && frontmatter.size),
    ({ layout }) => layout,
  )
  return slides.map((slide) => {
    const { size, head } = slide.frontmatter
    const fellows = (byLayout.get(slide.layout) ?? []).flatMap(({ frontmatter }) => frontmatter.size ?? [])
    const least = Math.min(...fellows)
    // A statement is as large as its words allow.
    if (slide.section || !size || size - least > LOSS || size === least || (slide.layout === 'statement' && head))
      return slide
    return { ...slide, frontmatter: { ...slide.frontmatter, size: least } }
  })
}
