import type { Paragraph, PhrasingContent } from 'mdast'
import type { Scope } from '../compose/composer.ts'
import type { Unit } from './unit.ts'
import { paragraph } from '../../deck/builders.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { ownTitle } from './ownTitle.ts'

/** Most words of a sentence that is a title. */
const HEAD = 12

/** What stands above a block: a title of its own, and what still leads to it. */
export interface Led {
  title?: PhrasingContent[]
  lead?: Paragraph | undefined
}

/**
 * List the ways to show the line that leads to a block: as the title, with its first sentence as the title, or below that of
 * the section.
 */
export function leadTitles(unit: Unit, scope: Scope): Led[] {
  const { lead } = unit
  if (!lead) return [{}]
  const [first, ...rest] = sentencesOf(lead, scope.phrases.sentences)
  if (first && rest.length && first.words <= HEAD && first.words > 1) {
    const below = rest.flatMap(({ children }, index): PhrasingContent[] => [
      ...(index ? [{ type: 'text' as const, value: ' ' }] : []),
      ...children,
    ])
    return [{ title: first.children, lead: paragraph(below) }, { lead }]
  }
  const title = ownTitle(unit)
  return title ? [{ title }, { lead }] : [{ lead }]
}
