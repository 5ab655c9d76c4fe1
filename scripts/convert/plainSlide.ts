import type { Slide } from '../deck/types.ts'
import { heading, paragraph } from '../deck/builders.ts'
import { textOf } from '../text/textOf.ts'
import { wordsOf } from '../text/words.ts'

/**
 * Show of a slide its words alone: letters, digits and blanks are no markup of anything.
 *
 * @param slide
 *   Slide, left as it is.
 * @returns
 *   Slide of the plain layout; its notes are the same.
 */
export function plainSlide(slide: Slide): Slide {
  const title = slide.children.filter(({ type }) => type === 'heading').slice(0, 1)
  const others = slide.children.filter((block) => !title.includes(block))
  const { pillar, routeAlias } = slide.frontmatter
  const below = others.map(wordsIn).filter(Boolean)
  return {
    ...slide,
    layout: 'section',
    frontmatter: { ...(pillar && { pillar }), ...(routeAlias && { routeAlias }) },
    children: [
      heading([{ type: 'text', value: title.map(wordsIn).join('') || '…' }]),
      ...below.map((value) => paragraph([{ type: 'text', value }])),
    ],
  }
}

function wordsIn(block: Slide['children'][number]): string {
  return wordsOf(textOf(block as never))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .join(' ')
}
