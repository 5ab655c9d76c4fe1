import type { Element, Root } from 'hast'
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
    if (alt && parent && index !== undefined) parent.children[index] = { type: 'text', value: ` ${alt} ` }
  })
  return tree
}

function alternativeOf({ tagName, properties: { alt, type } }: Element): string | undefined {
  const isPicture = tagName === 'img' || tagName === 'area' || (tagName === 'input' && type === 'image')
  return isPicture && typeof alt === 'string' ? alt : undefined
}
