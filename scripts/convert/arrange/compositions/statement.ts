import type { Slide } from '../../../deck/types.ts'
import type { Composition, Measured, Offer } from '../composition.ts'
import type { Sentence } from '../../../text/sentences.ts'
import { component, heading, paragraph } from '../../../deck/builders.ts'
import { excerpt } from '../../../text/excerpt.ts'
import { formulasAsTex } from '../../../text/formulasAsTex.ts'
import { shortLinks } from '../../../text/shortLinks.ts'
import { textOf } from '../../../text/textOf.ts'
import { geometry } from '../../../tokens/geometry.ts'
import { hiddenFigure } from '../hiddenFigure.ts'
import { slideHeight } from '../../measure/slideHeight.ts'
import { textLines } from '../../measure/textHeight.ts'

/** Words of the sentence, and most of the one before it. */
const WORDS = { least: 5, most: 24, before: 20 }
/** Running text, and the sentence in sizes of it. */
const SIZES = { least: 32, most: 42 }
const FACTORS = [2.4, 2, 1.7]
/** How far from emphasis is the last sentence of a section, and that of a paragraph within it. */
const PLAIN = { last: 0.25, within: 0.6 }

/** One sentence set large: the emphasised one, or the last of its paragraph; what leads to it small above. */
export const statement: Composition = {
  name: 'statement',
  offers: (units, at, scope) => {
    const unit = units[at]
    if (unit?.kind !== 'prose' || !unit.sentences.length) return []
    const { sentences } = unit
    const strongest = sentences.reduce((best, one) => (one.strongWords > best.strongWords ? one : best))
    const main = strongest.strongWords > 0 ? strongest : sentences.at(-1)
    if (!main || main.words < WORDS.least || main.words > WORDS.most || !isPlain(main)) return []
    const before = sentences[sentences.indexOf(main) - 1]
    const above = before && before.words <= WORDS.before ? [before] : []
    const content = [
      ...above.map(({ children }) => component('Support', [paragraph(children)])),
      heading(shortLinks(excerpt(main, scope.phrases.sentences).children)),
    ]
    const isLast = units[at + 1]?.kind !== 'prose'
    const plain = strongest.strongWords > 0 ? 0 : isLast ? PLAIN.last : PLAIN.within
    const badness = plain + hiddenFigure(unit, scope)
    return FACTORS.map((factor): Offer => ({
      composition: 'statement',
      count: 1,
      body: content,
      hasOwnHeading: true,
      isBrief: true,
      sizes: SIZES,
      headOf: (size) => Math.round((size * factor) / 2) * 2,
      measure,
      badness,
    }))
  },
}

/** In a title, a formula would be TeX; what ends in a colon leads to something, and in a comma to all that follows. */
function isPlain({ children }: Sentence): boolean {
  return formulasAsTex(children) === children && !/[:：,،，、]\s*$/u.test(textOf(children))
}

function measure(slide: Slide): Measured {
  const head = slide.frontmatter.head ?? geometry.statement.size
  const { needed, room } = slideHeight(slide)
  const heading = slide.children.find(({ type }) => type === 'heading')
  const lines = heading ? textLines(textOf(heading), 'head', head, geometry.statement.width) : 1
  return { needed: lines > 4 ? Infinity : needed, room, fill: Math.min(1, needed / room) * (lines > 1 ? 1 : 0.6) }
}
