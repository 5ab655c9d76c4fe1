import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'
import { addressParts } from '../../text/addressParts.ts'
import { isLocalAddress } from '../../text/isLocalAddress.ts'
import { report } from '../report.ts'

/** Warn of links that work on the author's own machine alone, once for each machine; they stay links. */
export function localLink(tree: Root, file: VFile): void {
  const told = new Set<string>()
  visit(tree, 'link', (link) => {
    const { domain } = addressParts(link.url)
    if (!isLocalAddress(link.url) || told.has(domain)) return
    told.add(domain)
    report(file, 'local-link', { url: link.url }, link)
  })
}
