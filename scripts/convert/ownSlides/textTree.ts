import type { Html, Parent, Root, RootContent } from 'mdast'
import { htmlText } from '../../text/htmlText.ts'

/**
 * Leave the tags out of a tree: what stands between them is text.
 *
 * @param tree
 *   Tree, left as it is.
 */
export function textTree(tree: Root): Root {
  return within(tree, true)
}

function within<Of extends Parent>(parent: Of, isRoot = false): Of {
  const children = parent.children.flatMap((node): RootContent[] => {
    if (node.type === 'html') return textsOf(node, isRoot || isBlocks(parent))
    return 'children' in node ? [within(node as Parent) as RootContent] : [node]
  })
  return { ...parent, children: children.filter(hasContent) }
}

function textsOf({ value, position }: Html, isBlock: boolean): RootContent[] {
  const text = htmlText(value)
  if (!text) return []
  const node: RootContent = {
    type: 'text',
    value: isBlock ? text.replaceAll(/\s+/g, ' ') : text,
    ...(position && { position }),
  }
  return isBlock ? [{ type: 'paragraph', children: [node], ...(position && { position }) }] : [node]
}

/** What a tag has to itself within a list or a quote is a block, too. */
function isBlocks({ type }: Parent): boolean {
  return type === 'listItem' || type === 'blockquote'
}

/** A paragraph of tags alone has nothing in it. */
function hasContent(node: RootContent): boolean {
  return node.type !== 'paragraph' || node.children.length > 0
}
