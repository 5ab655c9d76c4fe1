import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Component, Section } from '../../deck/types.ts'
import type { Composer, Scope } from './composer.ts'
import { ownTitle } from '../arrange/ownTitle.ts'
import { doesName } from '../outline/doesName.ts'
import { cardTitle, parseTitle } from '../outline/title.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { textOf } from '../../text/textOf.ts'
import { wordCount } from '../../text/words.ts'
import { agendaItems } from './agendaItems.ts'
import { pillarCards } from './pillarCards.ts'
import { component, heading, paragraph, slide, text } from '../../deck/builders.ts'
import { isLead } from './composer.ts'
import { openingLines } from './divider.ts'
import { isQuestion } from './question.ts'

/** Most words and lines that lead to the headings below, and how many headings these are. */
const LEAD = { words: 24, lines: 2, fewest: 2, most: 8 }

/**
 * A heading with only headings below it shows those as its agenda, with a short line or two that it begins with. So does a
 * line right before headings that leads to them, as the last of a section or of what stands before all of them.
 */
export const agenda: Composer = {
  takes: (blocks, at, scope) => {
    const { section, title } = scope
    if (scope.isRepetitive || scope.areCards) return 0
    const [block] = blocks.slice(at)
    if (block === section.heading) return title.children.length && agendaItems(scope).length >= LEAD.fewest ? 1 : 0
    const count = leadingLines(blocks, at, scope)
    const { length } = agendaItems(scope, blocks.at(-1))
    return length >= LEAD.fewest && length <= LEAD.most ? count : 0
  },
  compose: (blocks, scope) => {
    const lines = blocks.filter((block): block is Paragraph => block.type === 'paragraph')
    const items = agendaItems(scope, lines.at(-1))
    const cards =
      scope.leadsToPillars && scope.trail.length === items.length ? pillarCards(scope) : agendaCards(items, scope)
    const own = lines[0] && titleFor(lines[0], scope)
    const leadIn = own ? [] : lines.map(({ children }) => paragraph(children))
    const content = [
      heading(own ?? (scope.title.children.length ? scope.heading : [text(scope.phrases.agenda)])),
      ...(leadIn.length ? [component('LeadIn', leadIn)] : []),
      component('AgendaCards', cards),
    ]
    const { emoji } = scope.title
    const isNamed = !own || !scope.title.children.length || doesName(textOf(own), scope.eyebrow)
    return [
      slide('question', scope, content, blocks, { emoji: own ? '' : emoji, eyebrow: isNamed ? '' : scope.eyebrow }),
    ]
  },
}

/** How many blocks from a place on, up to the last, lead to headings: a line that does, or all short lines of a section. */
function leadingLines(blocks: RootContent[], at: number, scope: Scope): number {
  const last = blocks.at(-1)
  const own = blocks.slice(at)
  const isShort = wordCount(textOf(own)) <= LEAD.words
  if (!last || !isShort) return 0
  if (own.length === 1 && isLead(last)) return 1
  const isAll = own[0] === scope.section.children[0] && scope.title.children.length > 0
  const areLines = own.every((block) => (block === last && isLead(block)) || isPlainLine(block, scope))
  return isAll && own.length <= LEAD.lines && areLines ? own.length : 0
}

/** A short line that asks for no slide of its own: it is no question, and nothing of it is set in bold. */
function isPlainLine(block: RootContent, scope: Scope): boolean {
  const isLine = block.type === 'paragraph' && openingLines([block], 1) > 0
  const sentences = isLine ? sentencesOf(block, scope.phrases.sentences) : []
  return isLine && !isQuestion(block, scope) && sentences.every(({ strongWords }) => strongWords === 0)
}

/** The line itself where its section has no title of its own, or has shown it. */
function titleFor(lead: Paragraph, { section, title }: Scope): PhrasingContent[] | undefined {
  const isShown = lead !== section.children[0] || !title.children.length
  return isShown ? ownTitle({ kind: 'prose', blocks: [], sentences: [], lead }) : undefined
}

function agendaCards(items: Section[], { phrases }: Scope): Component[] {
  return items.map(({ heading }, index) => {
    const title = parseTitle(heading, phrases)
    const { emoji } = title
    const words = [{ type: 'text' as const, value: cardTitle(title, index + 1), position: heading?.position }]
    return component('AgendaCard', [paragraph(words)], { no: index + 1, ...(emoji && { emoji }) })
  })
}
