import type { PhrasingContent } from 'mdast'
import type { Slide } from '../../deck/types.ts'

/** What stands behind the title of a slide that carries on: « Title (2/2) ». */
export function suffixOf(no: number, count: number): string {
  return ` (${no}/${count})`
}

/** Slides that repeat a title say which part they are: « Title (2/2) ». */
export function numberParts(slides: Slide[]): Slide[] {
  // The cover gives its title to the talk: it is no part of what carries on.
  const byTitle = Map.groupBy(slides.slice(1), titleNodes)
  return slides.map((slide) => {
    const title = titleNodes(slide)
    const parts = byTitle.get(title) ?? []
    const no = parts.indexOf(slide) + 1
    if (!title?.length || no < 2) return slide
    const suffix: PhrasingContent = { type: 'text', value: suffixOf(no, parts.length) }
    const children = slide.children.map((node) =>
      node.type === 'heading' && node.children === title ? { ...node, children: [...title, suffix] } : node,
    )
    return { ...slide, children }
  })
}

/** Content of the title: the same list of nodes on all slides of a section. */
export function titleNodes(slide: Slide): PhrasingContent[] | undefined {
  return slide.children.find((node) => node.type === 'heading')?.children
}
