import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'
import { report } from '../report.ts'

/** Warn of a heading that leaves out a level below the one before it; which of the two is meant is not ours to guess. */
export function headingJump(tree: Root, file: VFile): void {
  let before: number | undefined
  visit(tree, 'heading', (heading) => {
    const { depth } = heading
    if (before !== undefined && depth > before + 1) report(file, 'heading-jump', { depth, before }, heading)
    before = depth
  })
}
