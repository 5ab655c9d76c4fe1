import type { Heading, PhrasingContent } from 'mdast'
import type { Component, Deck, Slide } from '../../deck/types.ts'
import { LAYOUTS } from '../../deck/layouts.ts'
import { titleOf } from '../../deck/titleOf.ts'
import { textOf } from '../../text/textOf.ts'
import { geometry } from '../../tokens/geometry.ts'
import { textLines } from '../measure/textHeight.ts'
import { contentNames } from './contentNames.ts'

/** Most slides that show one title: the two parts of a block, say. */
const MOST = 2
/** Between the name of the section and what is shown of it. */
const BETWEEN: PhrasingContent = { type: 'text', value: ' · ' }
/** What stands above the title of a part of a block that goes on. */
const PART = /(?:^|[\s·])(\d+)\/\d+$/

/**
 * Name slides by what they show where their title has been shown often enough, or stands on the slide before: no title is
 * on more than two slides, nor on two in a row, unless these are two parts of one block.
 *
 * @param deck
 *   Deck, its slides final.
 * @returns
 *   Deck with other titles, none of more lines than the one before; titles that are text of the page alone are left.
 */
export function distinctTitles(deck: Deck): Deck {
  const shown = new Map<string, number>()
  const talk = textOf(deck.children[0] ? (titleOf(deck.children[0]) ?? []) : [])
  let before: { title: string; given: string } | undefined
  const children = deck.children.map((slide) => {
    const heading = titleOf(slide)
    const given = heading ? textOf(heading) : ''
    const renamed = heading && needsName(slide, given, before, shown, talk) ? withName(slide, heading, shown) : slide
    const title = textOf(titleOf(renamed) ?? [])
    shown.set(title, (shown.get(title) ?? 0) + 1)
    before = { title, given }
    return renamed
  })
  return { ...deck, children }
}

function needsName(
  slide: Slide,
  title: string,
  before: { title: string; given: string } | undefined,
  shown: ReadonlyMap<string, number>,
  talk: string,
): boolean {
  if (slide.layout === 'cover' || slide.layout === 'divider' || title === '') return false
  const isSmall = LAYOUTS[slide.layout].isTitleSmall === true
  // The cover has shown the talk's own name, large.
  if ((shown.get(title) ?? 0) >= MOST || (isSmall && title === talk)) return true
  if (before?.given !== title || isSmall) return false
  // Two parts may share it; what goes on after one with a name of its own has one, too.
  return before.title !== title || Number(PART.exec(slide.frontmatter.eyebrow ?? '')?.[1] ?? 1) === 1
}

function withName(slide: Slide, heading: Heading, shown: ReadonlyMap<string, number>): Slide {
  const { range, beginnings } = contentNames(slide.children.filter((child) => child !== heading))
  // What is said below is not said above as well, unless the title was on enough slides.
  const isOften = LAYOUTS[slide.layout].isTitleSmall || (shown.get(textOf(heading)) ?? 0) >= MOST
  const names = [...(range ? [range] : []), ...(isOften ? beginnings : [])].filter(
    (name) => !/[\\{}<>]/.test(textOf(name)),
  )
  const isSmall = LAYOUTS[slide.layout].isTitleSmall
  const { head = geometry.title.size } = slide.frontmatter
  const lines = (content: PhrasingContent[]): number => textLines(textOf(content), 'head', head, geometry.frame.width)
  const fit = isSmall
    ? names.map((name) => [...heading.children, BETWEEN, ...name])
    : names.filter((name) => lines(name) <= lines(heading.children))
  const children = fit.find((name) => !shown.has(textOf(name)))
  if (!children) return slide
  return { ...slide, children: slide.children.map((child) => replaced(child, heading, { ...heading, children })) }
}

function replaced<Block extends Slide['children'][number]>(block: Block, heading: Heading, by: Heading): Block {
  if ((block as unknown) === heading) return by as unknown as Block
  if (block.type !== 'component') return block
  const inside = (block as Component).children.map((child) => replaced(child, heading, by))
  return { ...block, children: inside }
}
