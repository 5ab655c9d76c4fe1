import type { PhrasingContent, RootContent } from 'mdast'

const PHRASING = new Set(
  'text emphasis strong delete link linkReference image imageReference inlineCode inlineMath break markup footnoteReference textDirective'.split(
    ' ',
  ),
)

/** Tell what stands in a line from blocks. */
export function isPhrasing(node: RootContent): node is PhrasingContent {
  return PHRASING.has(node.type)
}
