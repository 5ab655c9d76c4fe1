import type { BlockContent, Blockquote, Paragraph } from 'mdast'
import type { Slide } from '../../../deck/types.ts'
import type { Composition, Measured, Offer } from '../composition.ts'
import type { QuoteUnit } from '../unit.ts'
import { componentsIn } from '../../../deck/componentsIn.ts'
import { component, paragraph } from '../../../deck/builders.ts'
import { countWords } from '../../../text/countWords.ts'
import { sentencesOf } from '../../../text/sentences.ts'
import { frameRoom, geometry } from '../../../tokens/geometry.ts'
import { setParagraph } from '../../measure/textHeight.ts'
import { eyebrowed } from '../eyebrowed.ts'
import { headHeight } from '../framed.ts'
import { led, leadHeight } from '../led.ts'
import { someOf } from '../someOf.ts'

/** Most words that are set in the face of titles. */
const SHORT = 25
/** Its type, in px. */
const SIZES = { least: 44, most: 64, short: 76 }
/** Shares of its sentences, as excerpts. */
const SHARES = [0.7, 0.4, 0.1]
/** Between its paragraphs, in em. */
const BETWEEN = 0.4

/** A quotation set large, and who said it. */
export const quote: Composition = {
  name: 'quote',
  offers: (units, at, scope) => {
    const unit = units[at]
    if (unit?.kind !== 'quote') return []
    const prose = unit.children.filter((child): child is Paragraph => child.type === 'paragraph')
    if (!prose.length || prose.length !== unit.children.length) return []
    const sentences = prose.flatMap((one) => sentencesOf(one, scope.phrases.sentences))
    const excerpts = SHARES.map((share) =>
      someOf(sentences, Math.max(1, Math.floor(sentences.length * share)), scope.phrases.sentences),
    )
    return [prose, ...(sentences.length > 1 ? excerpts : [])].flatMap((said) => led(offerOf(unit, said), unit))
  },
}

function offerOf({ author, blocks }: QuoteUnit, said: Paragraph[]): Offer {
  const block = blocks.find((one): one is Blockquote => one.type === 'blockquote')
  const quoted: BlockContent = {
    type: 'blockquote',
    children: said,
    ...(block?.position && { position: block.position }),
  }
  const isShort = countWords(said) <= SHORT
  const body = component('Quotation', [quoted, ...(author ? [paragraph(author)] : [])], {
    ...(isShort && { short: true as const }),
  })
  const sizes = { least: SIZES.least, most: isShort ? SIZES.short : SIZES.most }
  return { composition: 'quote', count: 1, body: [body], sizes, measure }
}

function measure(slide: Slide): Measured {
  const { quotation: look, frame, eyebrow } = geometry
  const size = slide.frontmatter.size ?? SIZES.least
  const above = headHeight(eyebrowed(slide)) + eyebrow.overlap
  const [quotation] = componentsIn(slide, 'Quotation')
  const [quoted, author] = quotation?.children ?? []
  const isShort = quotation?.attributes['short'] === true
  const paragraphs = quoted?.type === 'blockquote' ? quoted.children : []
  const said = paragraphs.reduce(
    (sum, one) =>
      sum + setParagraph(one, isShort ? 'head' : 'text', size, isShort ? look.short.line : look.line, frame.width),
    BETWEEN * size * Math.max(0, paragraphs.length - 1),
  )
  const by = author
    ? look.above + setParagraph(author, 'bold', look.author.size, look.author.line, frame.width - 76)
    : 0
  const body = leadHeight(slide, size) + look.mark + said + by
  const room = frameRoom()
  const left = room - above
  return { needed: above + body, room, fill: Math.min(1, body / left) }
}
