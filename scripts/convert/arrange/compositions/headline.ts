import type { Paragraph, PhrasingContent } from 'mdast'
import type { Slide } from '../../../deck/types.ts'
import type { Composition, Offer } from '../composition.ts'
import type { ProseUnit, Unit } from '../unit.ts'
import type { Scope } from '../../compose/composer.ts'
import type { Sentence } from '../../../text/sentences.ts'
import { countWords } from '../../../text/countWords.ts'
import { isSalutation } from '../../../text/isSalutation.ts'
import { leadsOn } from '../../../text/leadsOn.ts'
import { textOf } from '../../../text/textOf.ts'
import { geometry } from '../../../tokens/geometry.ts'
import { titleLines } from '../../measure/textHeight.ts'
import { crowdedEmphasis } from '../crowdedEmphasis.ts'
import { alikeRun } from '../alikeRun.ts'
import { hiddenFigure } from '../hiddenFigure.ts'
import { allOf, someOf } from '../someOf.ts'
import { startOf } from '../startOf.ts'
import { framed } from '../framed.ts'
import { isEmphatic } from '../isEmphatic.ts'
import { proseHeight } from '../proseHeight.ts'

/** Most words of a sentence that is a title. */
const HEAD = 14
/**
 * The same within a section, whose name a slide before has shown, and where nothing else names the slide but the talk, which
 * its cover does; and how far that is from a short one.
 */
const LONG = { within: 18, nameless: 22, badness: 0.15 }
/** Words of a sentence that has the last word. */
const CLOSING = { least: 5, most: 24 }
/** How far is prose that is a list in all but name. */
const LIST = 0.3
/** How far a title is from its text that only the first of two paragraphs is about. */
const HALF = 0.15
/** Running text, in px; it is larger where there is little of it, and below a title that grows with it. */
const SIZES = { least: 36, most: 48 }
const RATHER_FEW = { words: 45, most: 54 }
const FEW = [{ words: 16, most: 60 }, RATHER_FEW]
const FEW_BELOW = [{ words: 16, most: 68 }, { words: 24, most: 60 }, RATHER_FEW]
/** From which size on, in px, text is so large that it wants to be a statement; and how far it is from one. */
const HUGE = { size: 64, badness: 0.1 }
/** Most of the size of a title that the text below it has. */
const BELOW = 1.2
/** Largest title that is a sentence, where little stands below it, in px; and most of its lines. */
const LARGE = { head: 76, lines: 3 }

/** Prose: its first sentence as the title, or the section's name; what follows large below. */
export const headline: Composition = {
  name: 'headline',
  offers: (units, at, scope) => {
    const unit = units[at]
    if (unit?.kind !== 'prose' || !unit.sentences.length) return []
    const next = units[at + 1]
    const isPair =
      next?.kind === 'prose' &&
      next.sentences.length > 0 &&
      !next.asked &&
      !isEmphatic(unit) &&
      !isEmphatic(next) &&
      !(unit.sentences.length > 1 && closes(next, units[at + 2]))
    const most = !scope.title.children.length ? LONG.nameless : at > 0 ? LONG.within : HEAD
    const one = offersFor([unit.sentences], 1, most, scope)
    const two = isPair ? offersFor([unit.sentences, next.sentences], 2, most, scope) : []
    const hidden = hiddenFigure(unit, scope) + (alikeRun(unit.sentences) ? LIST : 0)
    const crowded = two.map((offer) => worse(offer, crowdedEmphasis([unit, next])))
    return [...one, ...crowded].map((offer) => worse(offer, hidden))
  },
}

/** Whether a paragraph of one sentence ends its section: it has the last word. */
function closes({ sentences: [only, more] }: ProseUnit, next: Unit | undefined): boolean {
  return only !== undefined && !more && !next && only.words >= CLOSING.least && only.words <= CLOSING.most
}

/** The same offer, and the shorter ones, with so much more against them. */
function worse(offer: Offer, more: number): Offer {
  const { badness = 0, shorter } = offer
  return { ...offer, badness: badness + more, ...(shorter && { shorter: shorter.map((one) => worse(one, more)) }) }
}

function offersFor(paragraphs: Sentence[][], count: number, most: number, scope: Scope): Offer[] {
  const [first = [], ...others] = paragraphs
  const [head, ...rest] = first
  const sentences = paragraphs.flat()
  const whole = [chain(shortened(sentences, scope).map((body) => offer(body, count)))]
  const [second] = rest
  if (!head || head.words > most || !isTitle(head) || (!rest.length && !others.length)) return whole
  if (second && isAlike(head, second)) return whole
  const badness = (head.words > HEAD ? LONG.badness : 0) + (rest.length && others.length ? HALF : 0)
  const below = shortened([rest, ...others].flat(), scope).map((body) => {
    const plain = offer(body, count, FEW_BELOW)
    const headOf = (size: number, slide: Slide): number => largeHead(size, slide, plain.sizes.most)
    const huge = plain.sizes.most > HUGE.size ? HUGE.badness : 0
    return { ...plain, title: asTitle(head), headOf, badness: badness + huge }
  })
  return [...whole, chain(below)]
}

/** The fullest offer, which has the shorter ones. */
function chain(offers: Offer[]): Offer {
  const [fullest, ...shorter] = offers as [Offer, ...Offer[]]
  return shorter.length ? { ...fullest, shorter } : fullest
}

/** All as it is, then with long sentences cut, and with fewer each time; as one or two paragraphs. */
function shortened(sentences: Sentence[], scope: Scope): Paragraph[][] {
  const counts = [...new Set([sentences.length, Math.ceil(sentences.length * 0.6), Math.ceil(sentences.length / 3), 1])]
  const some = counts.map((count) => someOf(sentences, count, scope.phrases.sentences))
  const all = allOf(sentences)
  return textOf(some[0] ?? []) === textOf(all) ? some : [all, ...some]
}

function offer(body: Paragraph[], count: number, few = FEW): Offer {
  const words = countWords(body)
  const most = few.find((one) => words <= one.words)?.most ?? SIZES.most
  return { composition: 'headline', count, body, sizes: { ...SIZES, most }, measure }
}

/** Where the text is as large as it may be and room is left, the sentence above it grows. */
function largeHead(size: number, slide: Slide, most: number): number {
  const { title, frame } = geometry
  const { head: usual = title.size } = slide.frontmatter
  if (size < most) return usual
  const heading = slide.children.find(({ type }) => type === 'heading')
  if (!heading) return usual
  for (let head = LARGE.head; head > usual; head -= 2) {
    const { needed, room } = measure({ ...slide, frontmatter: { ...slide.frontmatter, head } })
    if (needed <= room && titleLines(heading, head, frame.width) <= LARGE.lines) return head
  }
  return usual
}

function measure(slide: Slide): ReturnType<typeof framed> {
  const { headline: look, frame } = geometry
  const size = slide.frontmatter.size ?? SIZES.least
  const body = slide.children.filter((child): child is Paragraph => child.type === 'paragraph')
  const rule = look.rule.above + look.rule.height + look.rule.below
  const measured = framed(slide, () => proseHeight(body, size, look.line, look.gap, frame.width), rule)
  const head = slide.frontmatter.head ?? geometry.title.size
  return size > SIZES.most && size > head * BELOW ? { ...measured, needed: Infinity } : measured
}

/** What leads to something, or speaks to somebody, is none. */
function isTitle({ children }: Sentence): boolean {
  return !leadsOn(children) && !isSalutation(children)
}

/** Whether two sentences begin alike: none of them stands above the other. */
function isAlike(one: Sentence, other: Sentence): boolean {
  const start = startOf(one.children)
  return start !== '' && start === startOf(other.children)
}

/** Its emphasis would say nothing in a title that is bold. */
function asTitle({ children }: Sentence): PhrasingContent[] {
  return children
}
