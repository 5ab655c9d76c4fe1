import type { Element } from 'xast'
import type { Cleaning } from './cleaning.ts'
import type { Prefixes } from './namespaces.ts'
import { generate } from 'css-tree'
import { cleanHref } from './cleanHref.ts'
import { CALLING, cleanDeclarations, cleanValue } from './cleanStyle.ts'
import { HTML, nameOf, SVG, XLINK } from './namespaces.ts'
import { ANIMATED, ATTRIBUTES, HTML_ATTRIBUTES, PRESENTATION } from './vocabulary.ts'

/** What animations may not change: what an element is, where it leads, and how long it takes to draw. */
const STILL = new Set(['id', 'class', 'type', 'numOctaves', 'attributeName', 'xmlns', 'xmlns:xlink'])
/** Most layers of noise: each takes as long as the first, and from the tenth on none can be seen. */
const MOST_OCTAVES = 10

/**
 * Give an element those of the attributes that only draw.
 *
 * @returns
 *   Whether the element may stay.
 */
export function cleanAttributes(
  element: Element,
  read: Record<string, string>,
  prefixes: Prefixes,
  isHtml: boolean,
  cleaning: Cleaning,
): boolean {
  if (/^(?:animate|set)/.test(element.name) && !isStill(read['attributeName'], cleaning)) return false
  for (const [written, value] of Object.entries(read)) {
    const name = known(written, value, prefixes)
    if (/^on/i.test(name)) cleaning.leaveOut('handlers')
    const kept = isHtml ? htmlValue(element, name, value, cleaning) : svgValue(element, name, value, cleaning)
    if (kept !== undefined) element.attributes[name] = kept
  }
  return true
}

/** Name of an attribute as in the lists: those of other vocabularies have none. */
function known(written: string, value: string, prefixes: Prefixes): string {
  if (written === 'xmlns') return [SVG, HTML].includes(value) ? written : ''
  if (written === 'xmlns:xlink') return value === XLINK ? written : ''
  if (!written.includes(':') || written.startsWith('xml:')) return written
  const { local, space } = nameOf(written, prefixes)
  return space === XLINK && local === 'href' ? 'xlink:href' : ''
}

function htmlValue(element: Element, name: string, value: string, cleaning: Cleaning): string | undefined {
  if (name === 'style') return styleValue(element, value, cleaning)
  return HTML_ATTRIBUTES.has(name) ? value : undefined
}

function svgValue(element: Element, name: string, value: string, cleaning: Cleaning): string | undefined {
  if (name === 'style') return styleValue(element, value, cleaning)
  if (name === 'href' || name === 'xlink:href') {
    const kept = cleanHref(element, value, cleaning)
    if (kept !== undefined && name === 'xlink:href') cleaning.hasXlink = true
    return kept
  }
  if (PRESENTATION.has(name)) return cleanValue(name, value, cleaning.leaveOut)
  if (ANIMATED.has(name)) return /url|\\/i.test(value) ? undefined : value
  if (name === 'numOctaves') return String(Math.min(Number(value) || 1, MOST_OCTAVES))
  return ATTRIBUTES.has(name) ? value : undefined
}

function styleValue(element: Element, value: string, cleaning: Cleaning): string | undefined {
  if (!CALLING.test(value)) return value
  const kept = cleanDeclarations(value, cleaning.leaveOut)
  if (!kept) return
  cleaning.declarations.set(element, kept)
  return generate(kept)
}

function isStill(name: string | undefined, cleaning: Cleaning): boolean {
  if (name === undefined || PRESENTATION.has(name) || (ATTRIBUTES.has(name) && !STILL.has(name))) return true
  if (/^on|href$/i.test(name)) cleaning.leaveOut('animated-links')
  return false
}
