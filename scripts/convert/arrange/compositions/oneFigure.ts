import type { Paragraph, PhrasingContent } from 'mdast'
import type { Slide } from '../../../deck/types.ts'
import type { Sentence } from '../../../text/sentences.ts'
import type { Scope } from '../../compose/composer.ts'
import type { Composition, Measured, Offer } from '../composition.ts'
import { componentsIn } from '../../../deck/componentsIn.ts'
import { component, paragraph, text } from '../../../deck/builders.ts'
import { figureSize } from '../../../deck/figureSize.ts'
import { excerpt } from '../../../text/excerpt.ts'
import { sliceText, textOf, trimText } from '../../../text/textOf.ts'
import { leadsOn } from '../../../text/leadsOn.ts'
import { pointsBack } from '../../../text/pointsBack.ts'
import { wordCount } from '../../../text/words.ts'
import { geometry } from '../../../tokens/geometry.ts'
import { eyebrowed } from '../eyebrowed.ts'
import { figureBody } from '../figureBody.ts'
import { framed } from '../framed.ts'
import { type Figure, figuresIn } from '../../compose/figuresIn.ts'
import { markedFigure } from '../markedFigure.ts'
import { keyFigures, type KeyFigure } from '../keyFigures.ts'
import { proseHeight } from '../proseHeight.ts'

/** Running text, in px. */
const SIZES = { least: 36, most: 46 }
/** Most words before a figure that its sentence runs through. */
const BEFORE = 14
/** Fewest words behind it: a word or two would stand there by themselves. */
const AFTER = 3
/** Figures of a paragraph that are tried. */
const TRIED = 2
/**
 * How far a figure above its sentence is from one that its sentence runs through, an excerpt from a whole sentence, and
 * one of two figures from both.
 */
const UNFIT = { above: 0.12, cut: 0.05, torn: 0.35, crowded: 0.45, later: 0.1, adrift: 0.4 }
/** A count of a few is no figure by itself. */
const FEW = 0.25
/** What is as good a figure as another of its sentence: the two belong together. */
const PEER = 0.25

/** One figure set huge, its sentence around or below it. */
export const oneFigure: Composition = {
  name: 'one-figure',
  offers: (units, at, scope) => {
    const unit = units[at]
    if (unit?.kind !== 'prose' || !unit.sentences.length) return []
    const all = keyFigures(unit.sentences, scope)
    const best = all
      .filter((figure) => figure.badness < FEW && !isOneOfMany(figure, all))
      .map((figure) => ({ ...figure, badness: figure.badness + torn(figure, all) }))
      .toSorted((a, b) => a.badness - b.badness)
    return best.slice(0, TRIED).flatMap((figure) => offersFor(unit.sentences, figure, scope))
  },
}

/** Whether its sentence has two others that say as much: none of the three stands for the others. */
function isOneOfMany(figure: KeyFigure, all: KeyFigure[]): boolean {
  return all.filter((other) => other !== figure && other.at === figure.at && other.badness <= figure.badness).length > 1
}

/** What it costs that others say as much: in the same sentence, before it, or one or two in another. */
function torn(figure: KeyFigure, all: KeyFigure[]): number {
  const peers = all.filter((other) => other !== figure && other.badness <= Math.max(PEER, figure.badness))
  const near = peers.filter(({ at }) => at === figure.at)
  if (near.length) return near.length === 1 ? UNFIT.torn : UNFIT.crowded
  const far = peers.filter(({ at }) => at !== figure.at)
  const others = Map.groupBy(far, ({ at }) => at)
  const later = far.some(({ at }) => at < figure.at) ? UNFIT.later : 0
  return later + ([...others.values()].some(({ length }) => length <= 2) ? UNFIT.torn : 0)
}

function offersFor(sentences: Sentence[], figure: KeyFigure, scope: Scope): Offer[] {
  if (figureSize(figure.figure.value, figure.figure.unit, geometry.oneFigure).figure < geometry.oneFigure.least)
    return []
  const last = sentences.length - 1
  const ranges = [
    [figure.at, figure.at],
    [figure.at, last],
    [0, last],
  ].filter(([from, to], index, all) => all.findIndex(([one, other]) => one === from && other === to) === index)
  return ranges
    .flatMap(([from = 0, to = 0]) => {
      const own = sentences.slice(from, to + 1)
      if (leadsOn(own.at(-1)?.children ?? [])) return []
      const shown = whole(own, to < last)
      const isAdrift = from > 0 && own[0] && pointsBack(own[0], scope.phrases.sentences)
      const before = own.slice(0, figure.at - from).reduce((sum, one) => sum + textOf(one.children).length + 1, 0)
      const found = offersOf(shown, figure, before)
      return isAdrift ? found.map((offer) => ({ ...offer, badness: (offer.badness ?? 0) + UNFIT.adrift })) : found
    })
    .concat(cutOffers(sentences, figure, scope))
}

/** A long sentence as its main clause, where that has the figure. */
function cutOffers(sentences: Sentence[], figure: KeyFigure, scope: Scope): Offer[] {
  const long = sentences[figure.at]
  const short = long && excerpt(long, scope.phrases.sentences)
  if (!short || short === long) return []
  const found = figuresIn(textOf(short.children), scope.phrases).find((one) => isSame(one.figure, figure.figure))
  if (!found) return []
  const offers = offersOf(short.children, { ...figure, ...found }, 0)
  return offers.map((offer) => ({ ...offer, badness: (offer.badness ?? 0) + UNFIT.cut }))
}

/** Sentences as one text, with « … » where more of their paragraph is left out. */
function whole(sentences: Sentence[], isMore: boolean): PhrasingContent[] {
  const joined = sentences.flatMap(({ children }, index) => [...(index ? [text(' ')] : []), ...children])
  return isMore && sentences.length === 1 ? joined : isMore ? [...joined, text('\u00A0…')] : joined
}

function offersOf(shown: PhrasingContent[], figure: KeyFigure, offset: number): Offer[] {
  const length = textOf(shown).length
  const [from, to] = [offset + figure.from, offset + figure.to]
  const big = component('BigFigure', [], { ...figure.figure, look: 'oneFigure' })
  const offer: Offer = {
    composition: 'one-figure',
    count: 1,
    body: [],
    sizes: SIZES,
    measure,
    isBrief: true,
    badness: figure.badness,
  }
  const below: Offer = {
    ...offer,
    body: [big, paragraph(markedFigure(shown, from, to))],
    badness: figure.badness + UNFIT.above,
  }
  // A word that is no amount stays with what it counts, in the sentence.
  const isWord = !figure.isAmount && figure.figure.unit !== undefined
  const end = isWord ? from + figure.figure.value.length : to
  const [before, after] = [trimText(sliceText(shown, 0, from)), trimText(sliceText(shown, end, length))]
  const rest = textOf(after)
  const runs =
    wordCount(rest) >= AFTER &&
    wordCount(textOf(before)) <= BEFORE &&
    !/^[\p{P}]*$/u.test(rest) &&
    /^[\p{L}\p{N}(«“]/u.test(rest)
  if (!runs) return [below]
  const { unit: _, ...bare } = figure.figure
  const through = isWord ? component('BigFigure', [], { ...bare, look: 'oneFigure' }) : big
  return [{ ...offer, body: [...(before.length ? [paragraph(before)] : []), through, paragraph(after)] }, below]
}

function isSame(one: Figure, other: Figure): boolean {
  return one.value === other.value && one.unit === other.unit
}

function measure(slide: Slide): Measured {
  const { oneFigure: look, frame, eyebrow } = geometry
  const size = slide.frontmatter.size ?? SIZES.least
  const prose = slide.children.filter((child): child is Paragraph => child.type === 'paragraph')
  const [big] = componentsIn(slide, 'BigFigure')
  const text = proseHeight(prose, size, look.line, look.gap, frame.width)
  const figure = big ? figureBody(big, look) : { height: 0, width: 0 }
  const height = text.height + look.gap + figure.height
  // The line above is as far from it as all others are, not nearer as a title is.
  const gap = look.gap + eyebrow.overlap - frame.gap
  return framed(eyebrowed(slide), () => ({ height, width: Math.max(text.width, figure.width) }), gap)
}
