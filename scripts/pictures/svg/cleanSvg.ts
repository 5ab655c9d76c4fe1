import type { XmlElement } from '@rgrove/parse-xml'
import type { Element, ElementContent } from 'xast'
import type { Cleaning, CleanSvg, LeftOut } from './cleaning.ts'
import type { Prefixes } from './namespaces.ts'
import { XmlElement as ReadElement, XmlText } from '@rgrove/parse-xml'
import { generate } from 'css-tree'
import { toXml } from 'xast-util-to-xml'
import { cleanAttributes } from './cleanAttributes.ts'
import { cleanStyle } from './cleanStyle.ts'
import { drawnMore } from './drawnMore.ts'
import { declared, HTML, nameOf, SVG, XLINK } from './namespaces.ts'
import type { SvgProblem } from './readSvg.ts'
import { readSvg } from './readSvg.ts'
import { ELEMENTS, HTML_ELEMENTS, UNSAFE } from './vocabulary.ts'

/** Deepest level of elements, and of drawings within drawings. */
const DEEPEST = { elements: 400, drawings: 3 }
/** How much may be drawn beyond what stands in a file, see `drawnMore`: a browser takes about a second for it. */
const MOST_DRAWN = 200_000

/** How it is printed. */
const CLOSED = { closeEmptyElements: true, tightClose: true }

/**
 * Keep of a drawing what is known to draw: it is read as XML, and all that is not on the lists of `vocabulary.ts` is left
 * out.
 *
 * @param level
 *   Number of drawings that it stands in (default: none).
 * @returns
 *   Drawing, or what is wrong with it.
 */
export function cleanSvg(bytes: Uint8Array, level = 0): CleanSvg | { problem: SvgProblem } {
  try {
    return clean(bytes, level)
  } catch (error) {
    // The stack had no room left.
    if (error instanceof RangeError) return { problem: { id: 'svg-levels' } }
    throw error
  }
}

function clean(bytes: Uint8Array, level: number): CleanSvg | { problem: SvgProblem } {
  const read = readSvg(bytes)
  if ('problem' in read) return read
  const leftOut = new Set<LeftOut>()
  const leaveOut = (what: LeftOut): void => void leftOut.add(what)
  const cleaning: Cleaning = {
    cleanWithin: (within) => cleanSvg(within, level + 1),
    leaveOut,
    styles: [],
    declarations: new Map(),
    weights: new Map(),
    hasXlink: false,
  }
  if (level > DEEPEST.drawings) throw new RangeError('too deep')
  if (read.isStyled) leaveOut('style-sheets')
  const root = cleanElement(read.root, { prefixes: new Map([['', SVG]]), space: '', depth: 0 }, cleaning)
  if (root?.name !== 'svg') return { problem: { id: 'svg-root' } }
  if (cleaning.hasXlink) root.attributes['xmlns:xlink'] = XLINK
  const more = drawnMore(root, cleaning)
  if (!(more <= MOST_DRAWN)) return { problem: { id: 'svg-too-much' } }
  const svg = toXml(root, CLOSED)
  const isSame = !read.hasMore && svg === toXml(asRead(read.root), CLOSED)
  return { svg, isSame, leftOut: [...leftOut], more }
}

/** What is around an element: prefixes as written, the vocabulary of its parent, and its level. */
interface Around {
  prefixes: Prefixes
  space: string
  depth: number
}

/** An element with what is kept of it; nothing when browsers do not draw it, or when it does more than that. */
function cleanElement(read: XmlElement, around: Around, cleaning: Cleaning): Element | undefined {
  if (around.depth > DEEPEST.elements) throw new RangeError('too deep')
  const prefixes = declared(read.attributes, around.prefixes)
  const { local, space } = nameOf(read.name, prefixes)
  const isHtml = space === HTML
  if (!isHtml && space !== SVG) return
  if (!(isHtml ? HTML_ELEMENTS : ELEMENTS).has(local)) {
    const name = local.toLowerCase()
    if (UNSAFE.has(name)) cleaning.leaveOut(name === 'script' ? 'scripts' : `<${name}>`)
    return
  }
  const element: Element = { type: 'element', name: local, attributes: {}, children: [] }
  if (!cleanAttributes(element, read.attributes, prefixes, isHtml, cleaning)) return
  if (space === around.space) delete element.attributes['xmlns']
  else element.attributes['xmlns'] = space
  if (local === 'style') {
    const style = cleanStyle(read.text, cleaning.leaveOut)
    cleaning.styles.push(style)
    element.children = [{ type: 'text', value: generate(style) }]
    return element
  }
  element.children = read.children.flatMap((child): ElementContent[] => {
    if (child instanceof XmlText) return [{ type: 'text', value: child.text }]
    if (!(child instanceof ReadElement)) return []
    const kept = cleanElement(child, { prefixes, space, depth: around.depth + 1 }, cleaning)
    return kept ? [kept] : []
  })
  return element
}

/** A drawing as it was, but for comments. */
function asRead({ name, attributes, children }: XmlElement): Element {
  return {
    type: 'element',
    name,
    attributes: { ...attributes },
    children: children.flatMap((child): ElementContent[] => {
      if (child instanceof XmlText) return [{ type: 'text', value: child.text }]
      return child instanceof ReadElement ? [asRead(child)] : []
    }),
  }
}
