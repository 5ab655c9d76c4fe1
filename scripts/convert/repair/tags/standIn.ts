import type { RootContent } from 'mdast'
import { isPhrasing } from './isPhrasing.ts'

/** Stands for what is Markdown among the tags, so that the translation of HTML changes nothing in it. */
export interface StandIn {
  type: 'textDirective' | 'leafDirective'
  real: RootContent
}

/** Hide Markdown behind a node of which nothing but its place, in a line or between blocks, can be told. */
export function standInFor(real: RootContent): StandIn {
  return { type: isPhrasing(real) ? 'textDirective' : 'leafDirective', real }
}

/** What a node stands for; any other node is itself. */
export function realOf(node: RootContent): RootContent {
  return 'real' in node ? (node.real as RootContent) : node
}
