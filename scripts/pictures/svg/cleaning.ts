import type { CssNode } from 'css-tree'
import type { Element } from 'xast'

/** What is known while a drawing is cleaned. */
export interface Cleaning {
  /** Number of drawings that it stands in. */
  level: number
  /** Told of what is left out that could be seen, or that would have run. */
  leaveOut: (what: string) => void
  /** Style sheets that are kept, and declarations of single elements. */
  styles: CssNode[]
  declarations: Map<Element, CssNode>
  /** Weight of pictures within it, see `drawnMore`. */
  weights: Map<Element, number>
  /** Whether links are written as in SVG 1.1. */
  hasXlink: boolean
}
