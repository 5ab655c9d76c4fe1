import type { Component } from '../deck.ts'
import type { Composer, Scope } from './scope.ts'
import { titleOf } from '../heading.ts'
import { textOf } from '../text.ts'
import { component, heading, paragraph, slide } from './scope.ts'

/** A heading with only headings below it shows those as its agenda. */
export const agenda: Composer = {
  takes: (blocks, at, { section, title }) =>
    title.children.length && blocks[at] === section.heading && agendaCards(section).length > 1 ? 1 : 0,
  compose: (blocks, scope) => [
    slide(
      'question',
      scope,
      [heading(scope.title.children), component('AgendaCards', agendaCards(scope.section))],
      blocks,
      {
        emoji: scope.title.emoji,
      },
    ),
  ],
}

function agendaCards(section: Scope['section']): Component[] {
  return section.children.flatMap((child, index) => {
    if (child.type !== 'section' || !child.heading) return []
    const { emoji, children } = titleOf(child.heading)
    const text = [{ type: 'text' as const, value: textOf(children), position: child.heading.position }]
    return [component('AgendaCard', [paragraph(text)], { no: index + 1, ...(emoji && { emoji }) })]
  })
}
