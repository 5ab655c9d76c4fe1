import type { Element } from 'xast'
import type { Box, Link } from '../presentation.ts'
import type { SlideContext } from './context.ts'
import { x } from 'xastscript'
import { linkOf } from './link.ts'
import { placeOf } from './place.ts'

const ORNAMENT_NAMESPACE = 'http://schemas.microsoft.com/office/drawing/2017/decorative'

/** What programs say of a shape. */
export interface Said {
  name: string
  /** What it shows, for those who do not see it (default: nothing is said). */
  alt?: string
  /** Whether there is nothing to say of it: readers pass it by. */
  isOrnament?: boolean
  link?: Link | undefined
}

/**
 * Write what a shape is called, what it shows and where it leads.
 *
 * @param id
 *   Its number on the slide.
 * @param said
 *   What is said of it.
 * @param context
 *   Links of the slide.
 * @returns
 *   `p:cNvPr`.
 */
export function saidOf(
  id: number,
  { name, alt, isOrnament, link }: Said,
  { relations }: Pick<SlideContext, 'relations'>,
): Element {
  // [MS-ODRAWXML] 2.2.10: an ornament.
  const ornament = x('a:ext', { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' }, [
    x('adec:decorative', { 'xmlns:adec': ORNAMENT_NAMESPACE, val: 1 }),
  ])
  const attributes = { id, name, ...(alt !== undefined && { descr: alt }) }
  return x('p:cNvPr', attributes, [
    ...(link ? [linkOf(link, relations)] : []),
    ...(isOrnament ? [x('a:extLst', [ornament])] : []),
  ])
}

/**
 * Write where a shape is.
 *
 * @param box
 *   Its place.
 * @param name
 *   Name of the element (default: `a:xfrm`).
 * @returns
 *   Element.
 */
export function boxAt(box: Box, name: 'a:xfrm' | 'p:xfrm' = 'a:xfrm'): Element {
  return x(name, placeOf(box))
}
