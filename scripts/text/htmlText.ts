import type { Element, Root, Text } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'
import { visit } from 'unist-util-visit'

/**
 * Text of a piece of HTML as a reader sees or hears it: pictures are their alternative text; scripts and styles have none.
 *
 * @param html
 *   HTML, however broken.
 */
export function htmlText(html: string): string {
  return toText(withAlternatives(fromHtml(html, { fragment: true }))).trim()
}

/** Elements that begin and end a line. */
const LINES = new Set(
  'address article aside blockquote br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr iframe legend li main menu nav object ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul video audio'.split(
    ' ',
  ),
)
/** Those whose own white space counts, or may hold no text. */
const LAID_OUT = new Set('br hr ol pre table tbody tfoot thead tr ul'.split(' '))
/** Elements of a line whose words are no part of those beside them. */
const APART = new Set('button canvas rp rt select svg textarea title desc text noscript'.split(' '))

/**
 * What a single tag puts between the words on both sides of it; anything else puts nothing.
 *
 * @returns
 *   A line end, a blank, or nothing.
 */
export function gapOf(tag: string): '\n' | ' ' | '' {
  const name = /^<\/?([a-z][a-z0-9]*)\b[^>]*>$/i.exec(tag.trim())?.[1]?.toLowerCase() ?? ''
  return LINES.has(name) ? '\n' : APART.has(name) ? ' ' : ''
}

/**
 * Whether a tag is that of a picture: its alternative text is no part of the words beside it.
 */
export function isPictureTag(html: string): boolean {
  return /^<(?:img|area|input)\b/i.test(html)
}

/** Put the alternative text of pictures in their place; it is no part of the words beside it. */
function withAlternatives(tree: Root): Root {
  visit(tree, 'element', (element, index, parent) => {
    const alt = alternativeOf(element)
    if (!parent || index === undefined) return
    if (alt) parent.children[index] = { type: 'text', value: ` ${alt} ` }
    // Those in drawings have text, too.
    if (element.tagName === 'script' || element.tagName === 'style') element.children = []
    // What frames say to browsers without frames is HTML.
    const [inside] = element.children
    if (element.tagName === 'iframe' && inside?.type === 'text')
      element.children = fromHtml(inside.value, { fragment: true }).children as Element['children']
    if (!gapOf(`<${element.tagName}>`) || LAID_OUT.has(element.tagName)) return
    element.children = [blank(), ...element.children, blank()]
  })
  return tree
}

function blank(): Text {
  return { type: 'text', value: ' ' }
}

function alternativeOf({ tagName, properties: { alt, type } }: Element): string | undefined {
  const isPicture = tagName === 'img' || tagName === 'area' || (tagName === 'input' && type === 'image')
  return isPicture && typeof alt === 'string' ? alt : undefined
}
