import type { Deck, Slide } from '../../deck/types.ts'
import { heading } from '../../deck/builders.ts'
import { titleOf } from '../../deck/titleOf.ts'
import { phrasesFor } from '../../locales/phrasesFor.ts'
import { textOf } from '../../text/textOf.ts'
import { isSameTitle } from '../outline/isSameTitle.ts'
import { withTitleSize } from './titleSize.ts'

/**
 * Name links by what they are where they would have the title of the slide before, which shows something else: their
 * section stands above. All parts of a list are named alike.
 *
 * @param deck
 *   Deck, its slides final.
 */
export function namedLinks(deck: Deck): Deck {
  const { links } = phrasesFor(deck.lang)
  const named: Slide[] = []
  for (const [at, slide] of deck.children.entries()) {
    const [given, before] = [deck.children[at - 1], named.at(-1)]
    const isAgain = slide.layout === 'sources' && given !== undefined && hasTitle(slide, nameOf(given))
    const isAlone = given?.layout === 'sources' && before === given
    named.push(isAgain && !isAlone ? withTitle(slide, links) : slide)
  }
  return { ...deck, children: named }
}

function nameOf(slide: Slide): string {
  return textOf(titleOf(slide) ?? [])
}

function hasTitle(slide: Slide, name: string): boolean {
  return name !== '' && isSameTitle(nameOf(slide), name)
}

function withTitle(slide: Slide, title: string): Slide {
  const { eyebrow, head: _, ...frontmatter } = slide.frontmatter
  const children = slide.children.map((child) =>
    child.type === 'heading' ? heading([{ type: 'text', value: title }]) : child,
  )
  const above = [nameOf(slide), eyebrow].filter(Boolean).join(' · ')
  return withTitleSize({ ...slide, frontmatter: { ...frontmatter, eyebrow: above }, children })
}
