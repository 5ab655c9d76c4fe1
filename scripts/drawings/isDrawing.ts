import { parseXml, XmlElement } from '@rgrove/parse-xml'

/** Elements that MathJax draws with. */
const ELEMENTS = new Set(['svg', 'g', 'path', 'rect', 'line', 'ellipse', 'polygon'])
/** Their attributes; what TeX says of a formula stands in `data-…`. */
const ATTRIBUTES =
  /^(?:data-[\w-]+|xmlns(?::xlink)?|role|focusable|class|width|height|viewBox|preserveAspectRatio|style|fill|fill-opacity|stroke(?:-[a-z]+)?|transform|overflow|d|points|[cr]?[xy][12]?|r)$/
/** Values of presentation: words, numbers and colours; nothing that is loaded, filtered or written otherwise. */
const PLAIN = /^(?!.*(?:filter|(?:url|image|expression)\s*\())[\w\s.,:;#%()+-]*$/is
const NAMESPACE = /^http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xlink)$/

/**
 * Say whether what was drawn of TeX is a drawing and no more: some commands write into it what they are given.
 *
 * @param svg
 *   SVG.
 * @returns
 *   Whether it has only shapes, of plain attributes.
 */
export function isDrawing(svg: string): boolean {
  try {
    const { root } = parseXml(svg)
    return root?.name === 'svg' && isPlain(root)
  } catch {
    return false
  }
}

function isPlain({ name, attributes, children }: XmlElement): boolean {
  const isKnown = Object.entries(attributes).every(([key, value]) =>
    key.startsWith('xmlns')
      ? NAMESPACE.test(value)
      : ATTRIBUTES.test(key) && (key.startsWith('data-') || PLAIN.test(value)),
  )
  return isKnown && ELEMENTS.has(name) && children.every((child) => !(child instanceof XmlElement) || isPlain(child))
}
