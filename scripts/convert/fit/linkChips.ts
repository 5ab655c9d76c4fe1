import type { Link, ParagraphData } from 'mdast'
import type { Slide } from '../../deck/types.ts'
import { component, paragraph } from '../../deck/builders.ts'
import { addressParts } from '../../text/addressParts.ts'
import { isAddressLabel } from '../../text/isAddressLabel.ts'
import { textOf } from '../../text/textOf.ts'
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
  // Slides of links show all of theirs: each of several has some.
  if (slide.layout === 'sources') return slide
  const shown = new Set([...linksIn(slide.children).map(({ url }) => url), ...cardUrls(slide.children)])
  const told = slide.notes.filter(({ data }) => {
    const { isSaid, keepsLinks } = (data ?? {}) as ParagraphData
    return !isSaid || keepsLinks
  })
  const hidden = linksIn(told).filter(({ url }) => !shown.has(url))
  if (!hidden.length) return slide
  const chips = component(
    'LinkChips',
    hidden.slice(0, MOST).map((link) => paragraph([shortened(link)])),
  )
  return { ...slide, children: [...slide.children, chips] }
}

/** A label that is but the address, or none, is its domain, and the last part of its path. */
function shortened(link: Link): Link {
  const label = textOf(link).trim()
  const isAddress = label === '' || (!/^tel:/i.test(link.url) && isAddressLabel(label, link.url))
  if (!isAddress) return link
  const { domain, path } = addressParts(link.url)
  const value = `${domain}${path.startsWith('…') ? '/' : ''}${path}`
  return { ...link, children: [{ type: 'text', value, position: link.position }] }
}

function cardUrls(nodes: Slide['children']): string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'component') return []
    return [...(typeof node.attributes['url'] === 'string' ? [node.attributes['url']] : []), ...cardUrls(node.children)]
  })
}
