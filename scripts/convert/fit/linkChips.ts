import type { Link, ParagraphData } from 'mdast'
import type { Slide } from '../../deck/types.ts'
import { component, paragraph } from '../../deck/builders.ts'
import { linksIn } from '../../deck/linksIn.ts'
import { shortAddress } from '../../text/shortAddress.ts'
import { textOf } from '../../text/textOf.ts'

/** Most links of a row: a part of a page with more of them is a list for the handout. */
const MOST = 8
/** Longest address that is a label, in characters. */
const LABEL = 40

/**
 * Show links that only the notes of a slide hold, but those of badges: they must work from the slides.
 *
 * @returns
 *   The slide, with a row of links where some were hidden.
 */
export function linkChips(slide: Slide): Slide {
  const shown = new Set([...linksIn(slide.children).map(({ url }) => url), ...cardUrls(slide.children)])
  const told = slide.notes.filter(({ data }) => {
    const { isSaid, keepsLinks } = (data ?? {}) as ParagraphData
    return !isSaid || keepsLinks
  })
  const hidden = linksIn(told).filter(({ url }) => !shown.has(url))
  if (!hidden.length) return slide
  const chips = component(
    'LinkChips',
    hidden.slice(0, MOST).map((link) => paragraph([labelled(link)])),
  )
  return { ...slide, children: [...slide.children, chips] }
}

/** A picture without alternative text is no label. */
function labelled(link: Link): Link {
  return textOf(link).trim() ? link : { ...link, children: [{ type: 'text', value: shortAddress(link.url, LABEL) }] }
}

function cardUrls(nodes: Slide['children']): string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'component') return []
    return [...(typeof node.attributes['url'] === 'string' ? [node.attributes['url']] : []), ...cardUrls(node.children)]
  })
}
