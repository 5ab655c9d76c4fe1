import type { Heading } from 'mdast'
import type { Component, Slide } from './types.ts'

type Block = Slide['children'][number]

/**
 * Find the title of a slide: the heading of depth 1, which may stand on the first of its cards.
 *
 * @returns
 *   Heading; none where it has no title.
 */
export function titleOf({ children }: Pick<Slide, 'children'>): Heading | undefined {
  return titlesIn(children)[0]
}

function titlesIn(blocks: Array<Block | Component>): Heading[] {
  return blocks.flatMap((block) =>
    block.type === 'heading' && block.depth === 1
      ? [block]
      : block.type === 'component'
        ? titlesIn(block.children as Block[])
        : [],
  )
}
