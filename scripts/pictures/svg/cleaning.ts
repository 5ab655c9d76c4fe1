import type { CssNode } from 'css-tree'
import type { Element } from 'xast'
import type { SvgProblem } from './readSvg.ts'

/** A drawing of which nothing runs and nothing is loaded. */
export interface CleanSvg {
  svg: string
  /** Whether its file says the same and no more. */
  isSame: boolean
  /** What was left out that could be seen, or that would have run. */
  leftOut: LeftOut[]
  /** How much is drawn beyond what stands in it. */
  more: number
}

/** What can be left out; a name in brackets is that of an element. */
export type LeftOut =
  | 'scripts'
  | 'handlers'
  | 'links-that-run'
  | 'animated-links'
  | 'style-sheets'
  | 'loaded'
  | 'drawings'
  | 'pictures'
  | `<${string}>`

/** What is known while a drawing is cleaned. */
export interface Cleaning {
  /** Cleans a drawing within it. */
  cleanWithin: (bytes: Uint8Array) => CleanSvg | { problem: SvgProblem }
  /** Told of what is left out that could be seen, or that would have run. */
  leaveOut: (what: LeftOut) => void
  /** Style sheets that are kept, and declarations of single elements. */
  styles: CssNode[]
  declarations: Map<Element, CssNode>
  /** Weight of pictures within it, see `drawnMore`. */
  weights: Map<Element, number>
  /** Whether links are written as in SVG 1.1. */
  hasXlink: boolean
}
