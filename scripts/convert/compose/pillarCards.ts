import type { Component } from '../../deck/types.ts'
import type { Scope } from './composer.ts'
import { component, paragraph } from '../../deck/builders.ts'

/**
 * Make the agenda of the pillars.
 *
 * @param scope
 *   Scope; gives the pillars.
 * @returns
 *   A card for each, that leads to its slide.
 */
export function pillarCards({ trail }: Pick<Scope, 'trail'>): Component[] {
  return trail.map(({ emoji, title, to }, index) =>
    component('AgendaCard', [paragraph([{ type: 'text', value: title }])], {
      no: index + 1,
      ...(emoji && { emoji }),
      to,
    }),
  )
}
