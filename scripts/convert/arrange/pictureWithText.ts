import type { Paragraph, PhrasingContent } from 'mdast'
import type { Scope } from '../compose/composer.ts'
import type { Shown } from '../compose/figureOf.ts'
import type { PicturesUnit, ProseUnit, Unit } from './unit.ts'
import { paragraph } from '../../deck/builders.ts'
import { countWords } from '../../text/countWords.ts'
import { type Sentence, sentencesOf } from '../../text/sentences.ts'
import { leadsOn } from '../../text/leadsOn.ts'
import { textOf } from '../../text/textOf.ts'
import { isDiagram } from './isDiagram.ts'
import { isInRow } from './isInRow.ts'
import { ownTitle } from './ownTitle.ts'
import { allOf, someOf } from './someOf.ts'

/** Most words of a sentence that is a title, and of the text beside a picture. */
const WORDS = { head: 14, text: 45 }
/** How far it is from what it is made for where the section's name is the title, and a sentence could be. */
export const HEADLESS = 0.2
/** How far is a picture from it that has its slide alone, and could have a paragraph beside it. */
export const PARTED = 0.3

/** A picture and the text that shares its slide. */
export interface PictureWithText {
  /** How many units it takes. */
  count: number
  picture: Shown
  caption?: PhrasingContent[]
  title?: PhrasingContent[]
  /** None where the title says all. */
  text?: Paragraph
  /** Whether its first sentence could be the title. */
  isHeadless?: true
  /** Whether a paragraph follows that could stand beside it. */
  isParted?: true
}

/**
 * Find a picture at a place, and what can be told beside it: the paragraph before or after it, or the line that leads to it;
 * its first sentence may be the title.
 *
 * @returns
 *   Ways to do it, with less and less text; none where no picture stands there, or several.
 */
export function pictureWithText(units: Unit[], at: number, scope: Scope): PictureWithText[] {
  const [unit, next] = [units[at], units[at + 1]]
  if (isOne(unit)) {
    const below = isProse(next) ? waysOf(unit, next.sentences, 2, scope) : []
    const alone = isInRow(units, at) ? [] : waysOf(unit, [], 1, scope)
    // A picture and its paragraph belong together.
    return [...(below.length ? alone.map((way) => ({ ...way, isParted: true as const })) : alone), ...below]
  }
  const isLed = isProse(unit) && isOne(next) && !next.lead && !isInRow(units, at + 1)
  return isLed ? waysOf(next, unit.sentences, 2, scope) : []
}

function waysOf(unit: PicturesUnit, sentences: Sentence[], count: number, scope: Scope): PictureWithText[] {
  const [picture] = unit.pictures
  if (!picture) return []
  const base = { count, picture, ...(unit.caption && { caption: unit.caption }) }
  const led = unit.lead ? sentencesOf(unit.lead, scope.phrases.sentences) : []
  const title = ownTitle(unit)
  const named = title ? textsOf(sentences, scope).map((text) => ({ ...base, title, ...text })) : []
  const all = [...led, ...sentences]
  const [head, ...rest] = all
  const isHeaded = head && head.words <= WORDS.head && !leadsOn(head.children)
  const headed = isHeaded ? textsOf(rest, scope).map((text) => ({ ...base, title: head.children, ...text })) : []
  const headless = headed.length || named.length ? { isHeadless: true as const } : {}
  return [...named, ...headed, ...textsOf(all, scope).map((text) => ({ ...base, ...text, ...headless }))]
}

/** The same text with fewer sentences each time. */
function textsOf(sentences: Sentence[], scope: Scope): Array<{ text?: Paragraph }> {
  if (!sentences.length) return [{}]
  const counts = [...new Set([sentences.length, Math.ceil(sentences.length * 0.6), Math.ceil(sentences.length / 3), 1])]
  const some = counts.map((count) => joined(someOf(sentences, count, scope.phrases.sentences)))
  const all = joined(allOf(sentences))
  const texts = textOf(all) === textOf(some[0] ?? []) ? some : [all, ...some]
  const short = texts.filter((text) => countWords([text]) <= WORDS.text)
  return (short.length ? short : texts.slice(-1)).map((text) => ({ text }))
}

/** What stands in several paragraphs as one. */
function joined(paragraphs: Paragraph[]): Paragraph {
  const blank: PhrasingContent = { type: 'text', value: ' ' }
  return paragraph(paragraphs.flatMap(({ children }, index) => (index ? [blank, ...children] : children)))
}

function isOne(unit: Unit | undefined): unit is PicturesUnit {
  return unit?.kind === 'pictures' && unit.pictures.length === 1 && !isDiagram(unit)
}

function isProse(unit: Unit | undefined): unit is ProseUnit {
  return unit?.kind === 'prose' && unit.sentences.length > 0
}
