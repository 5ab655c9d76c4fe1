import type { Deck, Slide } from '../../deck/types.ts'
import { advanceOf } from '../measure/advanceOf.ts'
import { parseTitle } from '../outline/title.ts'
import { doesName } from '../outline/doesName.ts'
import { phrasesFor } from '../../locales/phrasesFor.ts'
import { plainTitle } from '../../text/plainTitle.ts'
import { textOf } from '../../text/textOf.ts'
import { titleOf } from '../../deck/titleOf.ts'
import { geometry } from '../../tokens/geometry.ts'

/** Fewest top-level sections that are counted in the foot of slides. */
const FEWEST = 2

/**
 * Tell each slide of a talk without pillars its place among the top-level sections: it picks the hue, and the foot shows
 * it. The foot names the section where neither the title nor the line above it does, and where it has room for the name.
 *
 * @param deck
 *   Deck, its slides final.
 * @returns
 *   Deck with the names of its chapters; as it is where it has pillars, or but one section.
 */
export function withChapters(deck: Deck): Deck {
  const sections = [...new Set(deck.children.flatMap(({ chapter }) => chapter ?? []))]
  if (deck.trail.length || sections.length < FEWEST) return deck
  const phrases = phrasesFor(deck.lang)
  const names = sections.map(({ heading }) => plainTitle(parseTitle(heading, phrases).children))
  const placed = deck.children.map((slide): Slide => {
    const at = slide.chapter ? sections.indexOf(slide.chapter) : -1
    const name = names[at]
    if (name === undefined) return slide
    const foot = isNamed(slide, name) || !hasRoom(name) ? {} : { foot: name }
    const no = slide.layout === 'divider' ? { eyebrow: `${at + 1} / ${names.length}` } : {}
    return { ...slide, frontmatter: { ...slide.frontmatter, chapter: at + 1, ...no, ...foot } }
  })
  return { ...deck, chapters: names, children: placed }
}

function hasRoom(name: string): boolean {
  return advanceOf(name, 'text') * geometry.foot.size <= geometry.foot.name
}

function isNamed(slide: Slide, name: string): boolean {
  return [slide.frontmatter.eyebrow ?? '', textOf(titleOf(slide) ?? [])].some((text) => doesName(text, name))
}
