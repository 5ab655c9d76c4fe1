import type { Image, PhrasingContent, Root } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'
import { shortAddress } from '../../text/shortAddress.ts'
import { textOf } from '../../text/textOf.ts'
import { report } from '../report.ts'

/** Longest address that names a picture, in characters. */
const LONGEST = 44

/**
 * Give a link without a label its own address as label, so that it can be seen and clicked; a picture without words in a
 * link says where it leads, to those who do not see it.
 */
export function emptyLink(tree: Root, file: VFile): void {
  visit(tree, 'link', (link) => {
    if (textOf(link).trim()) return
    const picture = link.children.find((child): child is Image => isShown(child, file))
    if (picture) {
      picture.alt = shortAddress(link.url, LONGEST)
      return
    }
    report(file, 'empty-link', {}, link)
    link.children = [{ type: 'text', value: link.url }]
  })
}

function isShown(child: PhrasingContent, { data }: VFile): child is Image {
  if (child.type !== 'image') return false
  const found = data.findPicture?.(child.url)
  return found !== undefined && !('problem' in found)
}
