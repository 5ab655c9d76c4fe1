import type { Paragraph } from 'mdast'
import type { Component } from '../../deck/types.ts'
import type { Composer, Scope } from './composer.ts'
import { cardTitle, parseTitle } from '../outline/title.ts'
import { textOf } from '../../text/textOf.ts'
import { wordCount } from '../../text/words.ts'
import { pillarCards } from './pillarCards.ts'
import { component, heading, paragraph, slide } from '../../deck/builders.ts'
import { isLead } from './composer.ts'

/** Most words of a line that leads to the headings below, and most headings it leads to. */
const LEAD = { words: 24, cards: 8 }

/** A heading with only headings below it shows those as its agenda; so does one with a line that leads to them. */
export const agenda: Composer = {
  takes: (blocks, at, scope) => {
    const { section, title } = scope
    const count = section.children.filter((child) => child.type === 'section' && child.heading).length
    if (!title.children.length || count < 2 || scope.isRepetitive || scope.areCards) return 0
    if (blocks[at] === section.heading) return 1
    return blocks.length === 1 && count <= LEAD.cards && !scope.isPillar && leads(blocks[at]) ? 1 : 0
  },
  compose: (blocks, scope) => {
    const lead = blocks.find((block): block is Paragraph => block.type === 'paragraph')
    const below = agendaCards(scope)
    const cards = scope.leadsToPillars && scope.trail.length === below.length ? pillarCards(scope) : below
    const content = [
      heading(scope.title.children),
      ...(lead ? [component('LeadIn', [paragraph(lead.children)])] : []),
      component('AgendaCards', cards),
    ]
    return [slide('question', scope, content, blocks, { emoji: scope.title.emoji })]
  },
}

function leads(block: Parameters<Composer['takes']>[0][number] | undefined): boolean {
  return block !== undefined && isLead(block) && wordCount(textOf(block)) <= LEAD.words
}

function agendaCards({ section, phrases }: Scope): Component[] {
  const headings = section.children.flatMap((child) =>
    child.type === 'section' && child.heading ? [child.heading] : [],
  )
  return headings.map((heading, index) => {
    const title = parseTitle(heading, phrases)
    const { emoji } = title
    const text = [{ type: 'text' as const, value: cardTitle(title, index + 1), position: heading.position }]
    return component('AgendaCard', [paragraph(text)], { no: index + 1, ...(emoji && { emoji }) })
  })
}
