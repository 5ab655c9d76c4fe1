import type { Root } from 'mdast'
import type { Deck } from './types.ts'
import { visit } from 'unist-util-visit'

/** A formula or diagram that a deck shows as a drawing. */
export interface SourcedDrawing {
  kind: 'formula' | 'diagram'
  /** TeX or Mermaid. */
  source: string
  /** Alternative text of its picture. */
  alt: string
}

/**
 * List what a deck draws of a source. Notes have all of the page.
 *
 * @param deck
 *   Deck.
 * @returns
 *   Drawings in order, each as often as it is there.
 */
export function drawingsIn({ children }: Deck): SourcedDrawing[] {
  const found: SourcedDrawing[] = []
  const notes: Root = { type: 'root', children: children.flatMap(({ notes }) => notes) }
  visit(notes, 'image', ({ alt, data }) => {
    if (data?.source === undefined) return
    const kind = data.inline || data.isFormula ? 'formula' : 'diagram'
    found.push({ kind, source: data.source, alt: alt ?? '' })
  })
  return found
}
