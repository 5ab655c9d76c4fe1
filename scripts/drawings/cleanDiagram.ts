import type { Element, ElementContent } from 'hast'
import type { LetterShapes } from './letterShapes.ts'
import { toText } from 'hast-util-to-text'
import { s } from 'hastscript'
import { SKIP, visit } from 'unist-util-visit'
import { EMPTY_ENTITY_LABEL, linesOf } from './diagramLabels.ts'

/** What a drawing is made of. */
const ELEMENTS = new Set('svg g defs marker path line polyline polygon rect circle ellipse text'.split(' '))
/** What a shape may say of itself. */
const ATTRIBUTES = new Set(
  (
    'id x y x1 y1 x2 y2 cx cy r rx ry width height points d fill stroke strokeWidth strokeDashArray strokeLineCap ' +
    'strokeLineJoin opacity transform markerStart markerEnd markerWidth markerHeight refX refY orient viewBox'
  ).split(' '),
)

/** What stands in for the variables of the library. */
export type Colours = Record<string, string>

/**
 * Give a drawing colours of the look and letters that are shapes, and keep nothing but shapes.
 *
 * @param svg
 *   Drawing; changed in place.
 * @param shapes
 *   Gets the letters.
 * @param colours
 *   Colours.
 * @returns
 *   Text that has a letter of no bundled font; nothing when all are there.
 */
export function cleanDiagram(svg: Element, shapes: LetterShapes, colours: Colours): string | undefined {
  let unknown: string | undefined
  visit(svg, 'element', (element, index, parent) => {
    if (!parent || index === undefined) return
    if (!ELEMENTS.has(element.tagName) || toText(element) === EMPTY_ENTITY_LABEL) {
      parent.children.splice(index, 1)
      return index
    }
    if (element.tagName === 'text') {
      const letters = lettersOf(element, shapes, colours)
      if (!letters) unknown ??= toText(element)
      parent.children[index] = letters ?? s('g')
      return SKIP
    }
    element.properties = Object.fromEntries(
      Object.entries(element.properties)
        .filter(([key, value]) => ATTRIBUTES.has(key) && !/url\((?!#)/i.test(String(value)))
        .map(([key, value]) => [key, coloured(value, colours)]),
    )
  })
  return unknown
}

function coloured<T>(value: T, colours: Colours): T | string {
  const name = typeof value === 'string' ? /^var\((--[\w-]+)\)$/.exec(value)?.[1] : undefined
  return name ? (colours[name] ?? colours['--_text'] ?? '') : value
}

/** A text as shapes, line by line, bold runs within. */
function lettersOf(text: Element, shapes: LetterShapes, colours: Colours): Element | undefined {
  const number = (element: Element, key: string): number => Number(element.properties[key] ?? 0) || 0
  const size = number(text, 'fontSize') || 13
  const isBold = Number(text.properties['fontWeight'] ?? 400) > 500
  const lines: ElementContent[] = []
  let y = number(text, 'y')
  for (const line of linesOf(text)) {
    y += number(line, 'dy')
    const nodes: ElementContent[] = []
    let width = 0
    for (const run of line.children) {
      const isStrong = run.type === 'element' && run.properties['fontWeight'] === 'bold'
      const part = shapes.draw(toText(run, { whitespace: 'pre' }), isBold || isStrong ? 700 : 400, size)
      if (!part) return
      nodes.push(s('g', { transform: `translate(${width} 0)` }, part.nodes))
      width += part.width
    }
    const anchor = text.properties['textAnchor']
    const start = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0
    const x = Number(line.properties['x'] ?? text.properties['x'] ?? 0)
    lines.push(s('g', { transform: `translate(${x - start} ${y})` }, nodes))
  }
  const { fill, transform } = text.properties
  return s('g', { fill: coloured(fill ?? colours['--_text'], colours), transform }, lines)
}
