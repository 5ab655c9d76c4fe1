import type { Element } from 'xast'
import type { Link } from '../presentation.ts'
import type { Relations } from './relations.ts'
import { x } from 'xastscript'

const COLOUR_NAMESPACE = 'http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor'

/**
 * Write where a click leads.
 *
 * @param link
 *   Address, or slide of the presentation.
 * @param relations
 *   Of the part that is written.
 * @param ownColour
 *   `'own colour'` for words that keep theirs; programs give others that of links of the theme.
 * @returns
 *   `a:hlinkClick`.
 */
export function linkOf(link: Link, relations: Relations, ownColour?: 'own colour'): Element {
  const attributes =
    'url' in link
      ? { 'r:id': relations.to('hyperlink', URL.parse(link.url)?.href ?? encodeURI(link.url), 'outside') }
      : { 'r:id': relations.to('slide', slidePath(link.slide)), action: 'ppaction://hlinksldjump' }
  // [MS-ODRAWXML] 2.2.3: the colour of the text, not that of links.
  const colour = x('a:ext', { uri: '{A12FA001-AC4F-418D-AE19-62706E023703}' }, [
    x('ahyp:hlinkClr', { 'xmlns:ahyp': COLOUR_NAMESPACE, val: 'tx' }),
  ])
  return x('a:hlinkClick', attributes, ownColour ? [x('a:extLst', [colour])] : [])
}

/**
 * Name the part of a slide.
 *
 * @param no
 *   Number of the slide, from 1.
 * @returns
 *   Path in the package.
 */
export function slidePath(no: number): string {
  return `ppt/slides/slide${no}.xml`
}
