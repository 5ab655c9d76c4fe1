import type { Paragraph, RootContent } from 'mdast'

/** Whether a block is the label of the container that it stands in, which directives mark. */
export function isCalloutLabel(node: RootContent): node is Paragraph {
  return node.type === 'paragraph' && Boolean(node.data?.directiveLabel)
}
