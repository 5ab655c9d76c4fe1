import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'
import { stripInvisible } from '../../text/stripInvisible.ts'
import { report } from '../report.ts'

/** Drop control characters and overrides of the direction of text, with a warning: they hide or turn what is said. */
export function invisibleCharacters(tree: Root, file: VFile): void {
  visit(tree, (node) => {
    if (node.type === 'yaml' || !('value' in node) || stripInvisible(node.value) === node.value) return
    report(file, 'invisible', {}, node)
    node.value = stripInvisible(node.value)
  })
}
