import type { PhrasingContent, Root } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'
import { textOf } from '../../text/textOf.ts'
import { report } from '../report.ts'

/** Give a link without a label its own address as label, so that it can be seen and clicked. */
export function emptyLink(tree: Root, file: VFile): void {
  visit(tree, 'link', (link) => {
    if (textOf(link).trim() || link.children.some((child) => isShown(child, file))) return
    report(file, 'empty-link', {}, link)
    link.children = [{ type: 'text', value: link.url }]
  })
}

function isShown(child: PhrasingContent, { data }: VFile): boolean {
  if (child.type !== 'image') return false
  const found = data.findPicture?.(child.url)
  return found !== undefined && !('problem' in found)
}
