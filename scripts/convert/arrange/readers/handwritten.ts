import type { Slide } from '../../../deck/types.ts'
import type { Reader } from './reader.ts'
import { WEIGHTS } from '../weights.ts'

/** Slides that an author has written by hand are as they are, in their place. */
export const handwritten: Reader = (blocks, at) => {
  const block = blocks[at]
  if (block?.type !== 'steer' || !block.slides || !block.position) return
  const { position } = block
  const slides = block.slides.map((own): Slide => ({
    type: 'slide',
    layout: 'section',
    frontmatter: {},
    children: own.children,
    notes: own.notes,
    position,
    own,
  }))
  return { kind: 'made', blocks: [block], ways: [{ slides, cost: WEIGHTS.slide * slides.length }] }
}
