import type { Paragraph } from 'mdast'
import type { Slide } from '../../../deck/types.ts'
import type { Composition, Measured, Offer } from '../composition.ts'
import type { ProseUnit, Unit } from '../unit.ts'
import { paragraph } from '../../../deck/builders.ts'
import { countWords } from '../../../text/countWords.ts'
import { geometry } from '../../../tokens/geometry.ts'
import { extentOf } from '../../measure/lineCount.ts'
import { setParagraph, setTextHeight } from '../../measure/textHeight.ts'
import { textOf } from '../../../text/textOf.ts'
import { textRuns } from '../../measure/textRuns.ts'
import { crowdedEmphasis } from '../crowdedEmphasis.ts'
import { framed } from '../framed.ts'
import { hiddenFigure } from '../hiddenFigure.ts'
import { isEmphatic } from '../isEmphatic.ts'

/** Words of each of the two paragraphs, and most of the sentence that closes. */
const WORDS = { least: 10, most: 35, closing: 16 }
/** How far is what closes below from a statement of its own. */
const CLOSING = 0.8
/** Running text, in px. */
const SIZES = { least: 34, most: 44 }

/** Two short paragraphs side by side; a short one may close below. */
export const twoColumns: Composition = {
  name: 'two-columns',
  offers: (units, at, scope) => {
    const [left, right, closing] = units.slice(at, at + 3)
    if (!isColumn(left) || !isColumn(right)) return []
    const columns = [left, right].map(whole)
    const hidden = Math.max(...[left, right].map((unit) => hiddenFigure(unit, scope)))
    const badness = hidden + crowdedEmphasis([left, right])
    const two: Offer = { composition: 'two-columns', count: 2, body: columns, sizes: SIZES, measure, badness }
    if (closing?.kind !== 'prose' || !isEmphatic(closing) || countWords(closing.blocks) > WORDS.closing) return [two]
    return [two, { ...two, count: 3, body: [...columns, whole(closing)], badness: badness + CLOSING }]
  },
}

function isColumn(unit: Unit | undefined): unit is ProseUnit {
  if (unit?.kind !== 'prose' || !unit.sentences.length || isEmphatic(unit)) return false
  const words = countWords(unit.blocks)
  return words >= WORDS.least && words <= WORDS.most
}

function whole({ sentences }: ProseUnit): Paragraph {
  return paragraph(sentences[0]?.paragraph.children ?? [])
}

function measure(slide: Slide): Measured {
  const { twoColumns: look, frame } = geometry
  const size = slide.frontmatter.size ?? SIZES.least
  const [left, right, closing] = slide.children.filter((child): child is Paragraph => child.type === 'paragraph')
  const width = (frame.width - look.gap) / 2
  return framed(slide, (room) => {
    const heights = [left, right].map((one) => (one ? setParagraph(one, 'text', size, look.line, width) : 0))
    const column = look.rule + look.inner + Math.max(...heights)
    if (!closing) return { height: column, width: frame.width }
    const below =
      look.above + setTextHeight(textOf(closing), 'head', size * look.closing, look.closingLine, frame.width)
    const wide = right ? Math.min(width, extentOf(textRuns(right, 'text', size)).most * size) : 0
    return { height: Math.max(column + below, Math.min(room, column + below)), width: width + look.gap + wide }
  })
}
