import type { Paragraph, PhrasingContent } from 'mdast'
import type { Component, Slide } from '../../../deck/types.ts'
import type { Composition, Measured, Offer } from '../composition.ts'
import type { PartUnit, Unit } from '../unit.ts'
import { component, heading, paragraph } from '../../../deck/builders.ts'
import { textOf } from '../../../text/textOf.ts'
import { wordCount } from '../../../text/words.ts'
import { geometry } from '../../../tokens/geometry.ts'
import { isLead } from '../../compose/composer.ts'
import { blockHeight } from '../../measure/blockHeight.ts'
import { boundLabel } from '../boundLabel.ts'
import { framed } from '../framed.ts'
import { isEmphatic } from '../isEmphatic.ts'
import { ownTitle } from '../ownTitle.ts'

/** Cards on one slide, and most that may stand below each other. */
const CARDS = { least: 2, most: 6, rows: 3 }
/** Running text, in px; smaller only where all sections of a heading have no room on one slide otherwise. */
const SIZES = { least: 32, most: 44 }
const SMALL = { least: 28, most: 30 }
/** Most words of a line above the cards. */
const LEAD = 24
/**
 * How far cards are from those below the section's title: below the line that leads to them, below none, in small type; and
 * where so few that one slide could hold them stand on several.
 */
const BADNESS = { led: 0.1, untitled: 0.8, small: 0.4, parted: 0.3 }

/**
 * Sections below that hold one short list or paragraph each, as cards on a slide of the section that they stand in. Where
 * its title has been shown, or is that of the talk, the cards have all the room.
 */
export const siblingCards: Composition = {
  name: 'sibling-cards',
  offers: (units, at, { title }) => {
    const lead = leadAt(units, at, title.children.length > 0)
    const from = lead ? at + 1 : at
    const isTitled = title.children.length > 0 && (from === 0 || !isPart(units[from - 1]))
    const offers = countsAt(units, from).flatMap((count): Offer[] => {
      const parts = units.slice(from, from + count).filter(isPart)
      const base = { composition: 'sibling-cards', count: count + (lead ? 1 : 0), sizes: SIZES, measure } as const
      const of = parts[0]?.section
      const untitled: Offer = { ...base, of, body: [cardsOf(parts, { hasTitle: true })], hasOwnHeading: true }
      if (!isTitled) return [untitled]
      const own = lead && ownTitle({ kind: 'prose', blocks: [], sentences: [], lead })
      const above = lead ? [component('LeadIn', [paragraph(lead.children)])] : []
      const looks = [cardsOf(parts), ...(count <= CARDS.rows ? [cardsOf(parts, { areRows: true })] : [])]
      return [
        ...looks.map((cards): Offer => ({ ...base, of, body: [...above, cards] })),
        ...(own ? looks.map((cards): Offer => ({ ...base, of, title: own, body: [cards], badness: BADNESS.led })) : []),
        { ...untitled, badness: BADNESS.untitled },
      ]
    })
    // Few of them belong on one slide; of many, fewer stand on each.
    const { length } = runAround(units, from)
    if (length > CARDS.most || !title.children.length) return offers
    return offers.flatMap((offer): Offer[] => {
      const isWhole = offer.count - (from - at) === length
      const badness = (offer.badness ?? 0) + (isWhole ? 0 : BADNESS.parted)
      return [
        { ...offer, badness },
        { ...offer, sizes: SMALL, badness: badness + BADNESS.small },
      ]
    })
  },
}

function isPart(unit: Unit | undefined): unit is PartUnit {
  return unit?.kind === 'part'
}

/** A line that leads to the sections below, or a short one that is all that stands before them. */
function leadAt(units: Unit[], at: number, isTitled: boolean): Paragraph | undefined {
  const [unit, next] = units.slice(at, at + 2)
  const line = unit?.kind === 'prose' ? unit.blocks[0] : undefined
  if (!isPart(next) || line?.type !== 'paragraph' || unit?.part) return
  const isLeading = isLead(line) || (isTitled && at === 0 && !isEmphatic(unit))
  return isLeading && wordCount(textOf(line)) <= LEAD ? line : undefined
}

/** How many cards a slide may have from a place on: a run of them is split evenly. */
function countsAt(units: Unit[], at: number): number[] {
  const { length: all, left } = runAround(units, at)
  const counts = new Set<number>()
  for (let slides = Math.ceil(all / CARDS.most); slides <= all / CARDS.least; slides++) {
    counts.add(Math.floor(all / slides))
    counts.add(Math.ceil(all / slides))
  }
  return [...counts].filter((count) => count >= CARDS.least && count <= left && left - count !== 1)
}

/** How long a run of cards is, and how many of them stand from a place on. */
function runAround(units: Unit[], at: number): { length: number; left: number } {
  let [from, to] = [at, at]
  while (isPart(units[from - 1])) from -= 1
  while (isPart(units[to])) to += 1
  return { length: to - from, left: to - at }
}

/** Cards, side by side or as rows; the title of the first is that of the slide where nothing stands above them. */
function cardsOf(parts: PartUnit[], { hasTitle = false, areRows = false } = {}): Component {
  const cards = parts.map(({ title, emoji, content }, index) => {
    const bound = boundLabel(title)
    const named: PhrasingContent[] = emoji ? [...bound, { type: 'text', value: ` ${emoji}` }] : bound
    return component('SiblingCard', [heading(named, hasTitle && index === 0 ? 1 : 2), content])
  })
  return component('SiblingCards', cards, areRows ? { columns: 1, rows: true } : { columns: columnsOf(parts.length) })
}

function columnsOf(cards: number): number {
  return cards === 2 || cards === 4 ? 2 : 3
}

function measure(slide: Slide): Measured {
  const { siblings, frame, eyebrow } = geometry
  const size = slide.frontmatter.size ?? SIZES.least
  const place = { layout: slide.layout, width: frame.width, scale: size / geometry.text.size }
  const [lead, cards] = ['LeadIn', 'SiblingCards'].map((name) =>
    slide.children.find((child) => child.type === 'component' && child.name === name),
  )
  const above = lead ? blockHeight(lead, place) + frame.gap : 0
  const { needed, room } = framed(
    slide,
    () => ({ height: above + (cards ? blockHeight(cards, place) : 0), width: frame.width }),
    slide.children.some(({ type }) => type === 'heading')
      ? siblings.above
      : slide.frontmatter.eyebrow
        ? eyebrow.overlap
        : 0,
  )
  // Cards stretch: what they hold is what fills them.
  return { needed, room, fill: 0.35 + 0.65 * Math.min(1, needed / room) }
}
