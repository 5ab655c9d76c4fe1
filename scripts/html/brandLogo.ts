import type { Element } from 'hast'
import type { Logo } from '../deck/brand.ts'
import { h } from 'hastscript'

/** Room for a logo at the head of a page, in px. */
const ROOM = { width: 300, height: 56 }

/**
 * Show the logo of a brand; `styles/brand.css` tells which variant is seen.
 *
 * @param logo
 *   Logo (optional).
 * @param media
 *   Folder of the pictures, told from the page, with a slash at the end.
 */
export function brandLogo(logo: Logo | undefined, media: string): Element | undefined {
  if (!logo) return
  const variants = (['light', 'dark'] as const).flatMap((scheme) => {
    const picture = logo[scheme]
    if (!picture) return []
    const scale = Math.min(ROOM.width / picture.width, ROOM.height / picture.height)
    const [width, height] = [picture.width, picture.height].map((px) => Math.round(px * scale))
    return h('img', { className: `on-${scheme}`, src: media + picture.name, alt: logo.alt, width, height })
  })
  return h('p', { className: ['brand-logo', ...(variants.length === 1 ? ['single'] : [])] }, variants)
}
