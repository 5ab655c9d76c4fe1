import type { PhrasingContent } from 'mdast'
import type { Slide } from '../../../deck/types.ts'
import type { Scope } from '../../compose/composer.ts'
import type { Composition, Measured, Offer } from '../composition.ts'
import { component, heading } from '../../../deck/builders.ts'
import { excerpt } from '../../../text/excerpt.ts'
import { shortLinks } from '../../../text/shortLinks.ts'
import { textOf } from '../../../text/textOf.ts'
import { geometry } from '../../../tokens/geometry.ts'
import { type LargeSentence, largeSentences } from '../largeSentences.ts'
import { slideHeight } from '../../measure/slideHeight.ts'
import { titleLines } from '../../measure/textHeight.ts'

/** Running text, and the sentence in sizes of it, in px; and most of its lines. */
const SIZES = { least: 32, most: 42 }
const FACTORS = [2.4, 2, 1.7]
const LINES = 4
/** How much fuller a slide looks for its tint: what is large stands in its middle. */
const GROUND = 1.25
/** How much less full it looks with one line. */
const ONE_LINE = 0.6

/** One sentence set large; what leads to it small above, what follows small below. */
export const statement: Composition = {
  name: 'statement',
  offers: (units, at, scope) => largeSentences(units, at, scope).flatMap((large) => offersFor(large, scope)),
}

function offersFor({ main, above, below, count, badness }: LargeSentence, { phrases }: Scope): Offer[] {
  const { children } = excerpt(main, phrases.sentences)
  const small = (one: (typeof above)[number]): ReturnType<typeof component> => component('Support', [one])
  const body = [...above.map(small), heading(shortLinks(withoutWhole(children))), ...below.map(small)]
  return FACTORS.map((factor): Offer => ({
    composition: 'statement',
    count,
    body,
    hasOwnHeading: true,
    isBrief: true,
    sizes: SIZES,
    headOf: (size) => Math.round((size * factor) / 2) * 2,
    measure,
    badness,
  }))
}

/** Emphasis of all of it is what being large is; of a part it stays. */
function withoutWhole(children: PhrasingContent[]): PhrasingContent[] {
  const isAll = children.every((one) => one.type === 'strong' || !/[\p{L}\p{N}]/u.test(textOf(one)))
  return isAll ? children.flatMap((one) => (one.type === 'strong' ? one.children : one)) : children
}

function measure(slide: Slide): Measured {
  const head = slide.frontmatter.head ?? geometry.statement.size
  const { needed, room } = slideHeight(slide)
  const heading = slide.children.find(({ type }) => type === 'heading')
  const lines = heading ? titleLines(heading, head, geometry.statement.width) : 1
  return {
    needed: lines > LINES ? Infinity : needed,
    room,
    fill: Math.min(1, (needed / room) * GROUND) * (lines > 1 ? 1 : ONE_LINE),
  }
}
