import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'
import { stripInvisible } from '../../text/stripInvisible.ts'

/** Drop control characters and overrides of the direction of text, with a warning: they hide or turn what is said. */
export function invisible(tree: Root, file: VFile): void {
  visit(tree, (node) => {
    if (node.type === 'yaml' || !('value' in node) || stripInvisible(node.value) === node.value) return
    file.message('Unexpected invisible characters, expected text that can be seen; they are dropped', {
      place: node.position,
      ruleId: 'invisible',
      source: 'repair',
    })
    node.value = stripInvisible(node.value)
  })
}
