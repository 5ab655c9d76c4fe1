import type { Slide } from './types.ts'
import { lineMarks } from '../text/lineMarks.ts'

type Block = Slide['children'][number]

/**
 * Count the clicks of a slide: after so many, it looks as it does when it is complete.
 *
 * @param slide
 *   Slide; what appears on a click, and lines of code that are marked in steps, stand on it or within its components.
 * @returns
 *   Number of clicks; 0 where all is there from the start.
 */
export function clicksOf({ children }: Pick<Slide, 'children'>): number {
  return children.reduce((sum, block) => sum + clicksIn(block), 0)
}

function clicksIn(block: Block): number {
  // The first step is there before any click.
  if (block.type === 'code') return Math.max(0, lineMarks(block.meta ?? '', block.value.split('\n').length).length - 1)
  if (block.type !== 'component') return 0
  const own = block.attributes['v-click'] ? 1 : 0
  return own + clicksOf({ children: block.children })
}
