import type { Section } from '../../deck/types.ts'
import type { Title } from '../outline/title.ts'
import type { Scope } from './composer.ts'
import type { TalkOutline } from './talk.ts'
import { cardOf } from '../arrange/cardOf.ts'
import { parseTitle } from '../outline/title.ts'
import { phrasesFor } from '../../locales/phrasesFor.ts'
import { plainTitle } from '../../text/plainTitle.ts'
import { textOf } from '../../text/textOf.ts'

/**
 * Gather what composers know of a section.
 *
 * @param parent
 *   Scope of the section that it stands in; none for the whole page.
 */
export function scopeOf(section: Section, talk: TalkOutline, parent: Scope | undefined): Scope {
  const place = talk.series.indexOf(section) + 1
  const phrases = phrasesFor(talk.lang)
  const whole = parseTitle(section === talk.opening ? undefined : section.heading, phrases)
  const title = place > 0 ? { ...whole, children: whole.bare } : whole
  return {
    lang: talk.lang,
    phrases,
    section,
    title,
    heading: title.children.length ? title.children : (parent?.heading ?? talk.title.children),
    // The cover has shown the name of the talk.
    eyebrow: plainTitle(title.children) || (parent?.eyebrow ?? ''),
    isPillar: place > 0,
    pillar: place || parent?.pillar,
    badge: place > 0 ? badgeOf(place, title, talk) : undefined,
    trail: talk.trail,
    isRepetitive: isRepetitive(section, talk),
    areCards: areCards(section, talk),
    leadsToPillars: talk.beforeSeries === section,
  }
}

function areCards({ children }: Section, { series }: TalkOutline): boolean {
  const below = children.filter((child) => child.type === 'section')
  return below.length > 1 && below.every((child) => cardOf(child) && !series.includes(child))
}

function isRepetitive(section: Section, { repeated, releases }: TalkOutline): boolean {
  if (releases.has(section)) return true
  const headings = section.children.flatMap((child) => (child.type === 'section' && child.heading ? child.heading : []))
  return 2 * headings.filter((heading) => repeated.has(textOf(heading))).length >= headings.length
}

/** A page that counts « Étape 0 » keeps its numbers; those without a word of their own are our count. */
function badgeOf(place: number, { number, label }: Title, { lang, trail, pillarName }: TalkOutline): string {
  const before = label && number === place - 1 ? 1 : 0
  return phrasesFor(lang).pillar(place - before, trail.length - before, label ?? pillarName)
}
