import type { Heading, RootContent } from 'mdast'

/**
 * Give each summary of what folds open a depth, one below the heading that it stands under, and what it holds depths below
 * that; what follows belongs to the heading above again.
 *
 * @param blocks
 *   Blocks of the page.
 * @returns
 *   The same blocks; a rule stands where what folds open ends and text follows.
 */
export function summaryHeadings(blocks: RootContent[]): RootContent[] {
  let depth = 1
  const open: Array<{ depth: number; before: number }> = []
  const deepened = blocks.map((block): RootContent => {
    if (block.type === 'thematicBreak' && block.data?.endsDetails) {
      depth = open.pop()?.before ?? depth
      return block
    }
    if (block.type !== 'heading') return block
    const above = open.at(-1)?.depth
    const own = block.data?.isSummary ? depth + 1 : above === undefined ? block.depth : Math.max(block.depth, above + 1)
    const before = depth
    depth = Math.min(6, own)
    if (block.data?.isSummary) open.push({ depth, before })
    return depth === block.depth ? block : { ...block, depth: depth as Heading['depth'] }
  })
  return deepened.filter((block, index) => {
    if (block.type !== 'thematicBreak' || !block.data?.endsDetails) return true
    const next = deepened[index + 1]
    return next !== undefined && next.type !== 'heading' && next.type !== 'thematicBreak'
  })
}
