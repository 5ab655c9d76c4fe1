import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Component, Section } from '../../deck/types.ts'
import type { Composer, Scope } from './composer.ts'
import { ownTitle } from '../arrange/ownTitle.ts'
import { doesName } from '../outline/doesName.ts'
import { cardTitle, parseTitle } from '../outline/title.ts'
import { textOf } from '../../text/textOf.ts'
import { wordCount } from '../../text/words.ts'
import { agendaItems } from './agendaItems.ts'
import { pillarCards } from './pillarCards.ts'
import { component, heading, paragraph, slide, text } from '../../deck/builders.ts'
import { isLead } from './composer.ts'

/** Most words of a line that leads to the headings below, and how many headings it leads to. */
const LEAD = { words: 24, fewest: 2, most: 8 }

/**
 * A heading with only headings below it shows those as its agenda; so does a line right before them that leads to them, as
 * the last of a section or of what stands before all of them.
 */
export const agenda: Composer = {
  takes: (blocks, at, scope) => {
    const { section, title } = scope
    if (scope.isRepetitive || scope.areCards) return 0
    const [block] = blocks.slice(at)
    if (block === section.heading) return title.children.length && agendaItems(scope).length >= LEAD.fewest ? 1 : 0
    if (at < blocks.length - 1 || (scope.isPillar && block === section.children[0]) || !leads(block)) return 0
    const { length } = agendaItems(scope, block)
    return length >= LEAD.fewest && length <= LEAD.most ? 1 : 0
  },
  compose: (blocks, scope) => {
    const lead = blocks.find((block): block is Paragraph => block.type === 'paragraph')
    const items = agendaItems(scope, lead)
    const cards =
      scope.leadsToPillars && scope.trail.length === items.length ? pillarCards(scope) : agendaCards(items, scope)
    const own = lead && titleFor(lead, scope)
    const content = [
      heading(own ?? (scope.title.children.length ? scope.heading : [text(scope.phrases.agenda)])),
      ...(lead && !own ? [component('LeadIn', [paragraph(lead.children)])] : []),
      component('AgendaCards', cards),
    ]
    const { emoji } = scope.title
    const isNamed = !own || !scope.title.children.length || doesName(textOf(own), scope.eyebrow)
    return [
      slide('question', scope, content, blocks, { emoji: own ? '' : emoji, eyebrow: isNamed ? '' : scope.eyebrow }),
    ]
  },
}

function leads(block: RootContent | undefined): boolean {
  return block !== undefined && isLead(block) && wordCount(textOf(block)) <= LEAD.words
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
