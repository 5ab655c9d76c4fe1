import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'

/** Warn of a heading that leaves out a level below the one before it; which of the two is meant is not ours to guess. */
export function headingJump(tree: Root, file: VFile): void {
  let before: number | undefined
  visit(tree, 'heading', ({ depth, position }) => {
    if (before !== undefined && depth > before + 1)
      file.message(`Unexpected heading of level ${depth} below one of level ${before}, expected level ${before + 1}`, {
        place: position,
        ruleId: 'heading-jump',
        source: 'repair',
      })
    before = depth
  })
}
