import type { Html, Nodes, Root } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'

/** A picture in an address, as pages have it: in base64, or, in HTML, in any way that its quotes hold. */
const EMBEDDED =
  /data:image\/[a-z\d.+-]+(?:;[\w=.-]+)*;base64,[a-z\d+/=%_-]+|(?<=\bsrc=")data:image\/[^"\n]+|(?<=\bsrc=')data:image\/[^'\n]+/gi
/** How its stand-in begins. */
const STAND_IN = 'embedded-picture-'

/** Pictures that were taken out of the text of a page. */
export interface Embedded {
  /** Text with a short stand-in for each; all stands on the line where it stood. */
  text: string
  /** Addresses by stand-in. */
  held: ReadonlyMap<string, string>
}

/**
 * Take the pictures that a page itself holds out of its text: parsers would take long for millions of characters that say
 * nothing.
 */
export function liftEmbedded(text: string): Embedded {
  let prefix = STAND_IN
  while (text.includes(prefix)) prefix += '-'
  const names = new Map<string, string>()
  const lifted = text.replaceAll(EMBEDDED, (url) => {
    const name = names.get(url) ?? `${prefix}${names.size + 1}`
    names.set(url, name)
    return name
  })
  return { text: lifted, held: new Map(Array.from(names, ([url, name]) => [name, url])) }
}

/**
 * Put pictures back where they are text or code, and let those that are pictures be found by their stand-in.
 *
 * @param tree
 *   The page as it reads without them; changed in place.
 * @param file
 *   File of the page; its look-up of pictures learns of them, and its messages name them shortly.
 */
export function restoreEmbedded(tree: Root, file: VFile, held: Embedded['held']): void {
  if (!held.size) return
  const find = file.data.findPicture
  if (find) file.data.findPicture = (url) => find(held.get(url) ?? url)
  const [first = ''] = held.keys()
  const standIn = new RegExp(`${first.replace(/\d+$/, '')}\\d+`, 'g')
  const restored = (text: string): string => text.replaceAll(standIn, (name) => held.get(name) ?? name)
  visit(tree, (node) => {
    if (node.type === 'html') node.value = restoredHtml(node, standIn, restored)
    else restoreTexts(node, restored)
  })
}

/** In tags, an address is that of a picture. */
function restoredHtml({ value }: Html, standIn: RegExp, restored: (text: string) => string): string {
  const inAttribute = new RegExp(`(?<==\\s*["']?)(?:${standIn.source})`, 'g')
  const names = new Set(value.match(inAttribute))
  return names.size ? value.replaceAll(standIn, (name) => (names.has(name) ? name : restored(name))) : restored(value)
}

function restoreTexts(node: Nodes, restored: (text: string) => string): void {
  const isPicture = node.type === 'image' || node.type === 'definition'
  const texts = node as unknown as Record<string, unknown>
  for (const key of isPicture ? ['alt', 'title'] : ['value', 'meta', 'url', 'title']) {
    const text = texts[key]
    if (typeof text === 'string') texts[key] = restored(text)
  }
}
