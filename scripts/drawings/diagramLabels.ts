import type { Element } from 'hast'
import { toText } from 'hast-util-to-text'
import { SKIP, visit } from 'unist-util-visit'

/** What the library says of an entity of which nothing is said. */
export const EMPTY_ENTITY_LABEL = '(no attributes)'

/**
 * List the texts of a drawing.
 *
 * @param svg
 *   Drawing.
 * @returns
 *   Texts in order, those of several lines in one.
 */
export function diagramLabels(svg: Element): string[] {
  const labels: string[] = []
  visit(svg, 'element', (element) => {
    if (element.tagName !== 'text') return
    labels.push(
      linesOf(element)
        .map((line) => toText(line))
        .join(' ')
        .trim(),
    )
    return SKIP
  })
  return labels.filter((label) => label && label !== EMPTY_ENTITY_LABEL)
}

/**
 * Take a text apart: one of one line stands in the element itself, one of several in spans.
 *
 * @param text
 *   Element `text`.
 * @returns
 *   Its lines.
 */
export function linesOf(text: Element): Element[] {
  const spans = text.children.filter((child) => child.type === 'element' && child.properties['x'] !== undefined)
  return spans.length ? (spans as Element[]) : [text]
}
