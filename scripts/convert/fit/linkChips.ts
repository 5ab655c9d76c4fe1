import type { Slide } from '../../deck/types.ts'
import { component, paragraph } from '../../deck/builders.ts'
import { linksIn } from '../../deck/linksIn.ts'

/** Most links of a row: a part of a page with more of them is a list for the handout. */
const MOST = 8

/**
 * Show links that only the notes of a slide hold, but those of badges: they must work from the slides.
 *
 * @returns
 *   The slide, with a row of links where some were hidden.
 */
export function linkChips(slide: Slide): Slide {
  const shown = new Set([...linksIn(slide.children).map(({ url }) => url), ...cardUrls(slide.children)])
  const told = slide.notes.filter(({ data }) => !(data as { isSaid?: boolean } | undefined)?.isSaid)
  const hidden = linksIn(told).filter(({ url }) => !shown.has(url))
  if (!hidden.length) return slide
  const chips = component(
    'LinkChips',
    hidden.slice(0, MOST).map((link) => paragraph([link])),
  )
  return { ...slide, children: [...slide.children, chips] }
}

function cardUrls(nodes: Slide['children']): string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'component') return []
    return [...(typeof node.attributes['url'] === 'string' ? [node.attributes['url']] : []), ...cardUrls(node.children)]
  })
}
