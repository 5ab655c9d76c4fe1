import type { RootContent } from 'mdast'
import type { Section } from '../../deck/types.ts'
import type { Scope } from './composer.ts'
import { parseTitle } from '../outline/title.ts'
import { textOf } from '../../text/textOf.ts'
import { wordsOf } from '../../text/words.ts'
import { contact } from './contact.ts'

/** Smallest number that `Phrases.numbers` has a word for. */
const FIRST = 2

/**
 * Find the sections right below that an agenda names: all but those for when the talk is over, a summary, further reading,
 * an invitation; where the line that leads to them says how many there are, no more of them.
 *
 * @param lead
 *   Line that leads to them (optional).
 */
export function agendaItems(scope: Scope, lead?: RootContent): Section[] {
  const named = scope.section.children.filter((child) => child.type === 'section' && child.heading) as Section[]
  const end = named.findLastIndex((section) => !isAppendix(section, scope)) + 1
  const items = named.slice(0, end)
  return items.slice(0, lead ? announced(textOf(lead), items.length, scope) : end)
}

function isAppendix({ heading, children }: Section, scope: Scope): boolean {
  const { phrases } = scope
  const name = textOf(parseTitle(heading, phrases).children).trim()
  return (
    phrases.furtherReading.test(name) ||
    phrases.summary.test(name) ||
    (children.length === 1 && children[0]?.type !== 'section' && contact.takes(children as RootContent[], 0, scope) > 0)
  )
}

/** The number in a line that most of some headings are as many as, « six promises »; else all of them. */
function announced(line: string, count: number, { phrases }: Scope): number {
  const numbers = wordsOf(line).flatMap((word) => {
    const place = phrases.numbers.indexOf(word.toLowerCase())
    return /^\d$/.test(word) ? Number(word) : place < 0 ? [] : place + FIRST
  })
  const found = numbers.filter((number) => number <= count && 2 * number > count)
  return found.length ? Math.max(...found) : count
}
