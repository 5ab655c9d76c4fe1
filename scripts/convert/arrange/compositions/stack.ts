import type { BlockContent } from 'mdast'
import type { Component, Slide } from '../../../deck/types.ts'
import type { Composition, Measured, Offer } from '../composition.ts'
import type { Unit } from '../unit.ts'
import { component, heading, paragraph } from '../../../deck/builders.ts'
import { CALLOUTS } from '../../../deck/callouts.ts'
import { RUNNING } from '../../fit/running.ts'
import { slideHeight } from '../../measure/slideHeight.ts'
import { isInColumns } from '../../../text/isInColumns.ts'
import { countWords } from '../../../text/countWords.ts'
import { ownEmojiCards } from '../ownEmojiCards.ts'
import { figureOf } from '../../compose/figureOf.ts'
import { fitFigure } from '../../fit/fitFigure.ts'
import { extentOf } from '../../measure/lineCount.ts'
import { textRuns } from '../../measure/textRuns.ts'
import { geometry } from '../../../tokens/geometry.ts'
import { framed } from '../framed.ts'
import { hiddenFigure } from '../hiddenFigure.ts'
import { isEmphatic } from '../isEmphatic.ts'
import { isList, isPlain } from '../listItems.ts'
import { ownTitle } from '../ownTitle.ts'

/** Most units on one slide, and most words of them. */
const MOST = { units: 4, words: 75 }
/** How far a stack is from what a block is made for: any composition of its own does better. */
const PLAIN = { one: 0.5, several: 0.55, list: 1 }
/** How far is a quotation among other blocks from one that stands by itself. */
const MIXED = 0.6
/** What is never stacked. */
const ALONE = new Set<Unit['kind']>(['made', 'part', 'pictures'])

/** Blocks below each other, under one title: what takes anything. */
export const stack: Composition = {
  name: 'section',
  offers: (units, at, scope) => {
    const offers: Offer[] = []
    for (let count = 1; count <= MOST.units; count++) {
      const taken = units.slice(at, at + count)
      if (taken.length < count || taken.some(({ kind }) => ALONE.has(kind))) break
      if (count > 1 && countWords(taken.flatMap(({ blocks }) => blocks)) > MOST.words) break
      // Prose has compositions of its own.
      if (taken.every((unit) => unit.kind === 'prose' && unit.sentences.length) || taken.some(isEmphatic)) continue
      // So have notes, side by side.
      if (count > 1 && taken.every(({ kind }) => kind === 'callout')) continue
      // Columns are never broken, and here they would be; code is larger by itself.
      if (taken.some(isInColumn) || (count > 1 && taken.some(({ kind }) => kind === 'code'))) break
      if (count === 1 && taken.some(hasOwn)) continue
      // A voice is heard by itself.
      const isMixed = count > 1 && taken.some(({ kind }) => kind === 'quote')
      const hidden = Math.max(...taken.map((unit) => (unit.kind === 'prose' ? hiddenFigure(unit, scope) : 0)))
      const offer = plainly(taken)
      const badness = (offer.badness ?? 0) + hidden + (isMixed ? MIXED : 0)
      offers.push({ ...offer, badness })
      const title = ownTitle(taken[0] as Unit)
      if (title) offers.push({ ...plainly(taken, true), badness, title })
    }
    return offers
  },
}

/** What has a composition of its own, that a plain one would only make smaller. */
function hasOwn({ kind }: Unit): boolean {
  return kind === 'code' || kind === 'table'
}

function isInColumn(unit: Unit): boolean {
  return unit.kind === 'code' && [unit.code, unit.output].some((code) => code && isInColumns(code.value, code.lang))
}

/** What compositions of their own are made for, unless it is too much for them. */
function isPlainList(unit: Unit | undefined): boolean {
  return isList(unit) && isPlain(unit.list)
}

/**
 * Units below each other.
 *
 * @param isLed
 *   Whether the line that leads to the first is shown elsewhere.
 */
export function plainly(units: Unit[], isLed = false): Offer {
  const body = units.flatMap((unit, index) => blocksOf(unit, isLed && index === 0))
  return {
    composition: 'section',
    count: units.length,
    body,
    sizes: RUNNING,
    measure: stacked,
    badness: units.length > 1 ? PLAIN.several : PLAIN[isPlainList(units[0]) ? 'list' : 'one'],
  }
}

/** Height of blocks below each other. */
function stacked(slide: Slide): Measured {
  const { needed, room } = slideHeight(fitFigure(slide))
  const { needed: above } = framed(slide, () => ({ height: 0, width: 0 }))
  const size = slide.frontmatter.size ?? RUNNING.least
  const widest = Math.max(
    0,
    ...slide.children.filter(({ type }) => type !== 'heading').map((one) => widthOf(one, size)),
  )
  const width = Math.min(1, widest / geometry.frame.width)
  return { needed, room, fill: Math.max(0, Math.min(1, (needed - above) / (room - above))) * 0.9 * width }
}

/** How wide a block is: that of its longest line, where it is text; else it takes all that there is. In px. */
function widthOf(block: Slide['children'][number], size: number): number {
  if (block.type === 'list') {
    const lines = block.children.flatMap(({ children }) => children as Slide['children'])
    return geometry.list.indent * size + Math.max(0, ...lines.map((line) => widthOf(line, size)))
  }
  if (block.type === 'component' && block.name === 'LeadIn')
    return Math.max(0, ...block.children.map((line) => widthOf(line, Math.min(size, geometry.leadIn.largest))))
  return block.type === 'paragraph' ? extentOf(textRuns(block, 'text', size)).most * size : Infinity
}

/** What a unit is where nothing more is made of it. */
function blocksOf(unit: Unit, isLed: boolean): Array<BlockContent | Component> {
  const lead = unit.lead && !isLed ? [component('LeadIn', [paragraph(unit.lead.children)])] : []
  return [...lead, ...mainOf(unit)]
}

function mainOf(unit: Unit): Array<BlockContent | Component> {
  switch (unit.kind) {
    case 'prose':
      return unit.sentences.length
        ? [component('LeadIn', [paragraph(unit.sentences[0]?.paragraph.children ?? [])])]
        : (unit.blocks as BlockContent[])
    case 'list':
      return [ownEmojiCards(unit.list, 'cards') ?? unit.list]
    case 'code':
      return [unit.code, ...(unit.output ? [unit.output] : [])]
    case 'table':
      return [unit.table]
    case 'pictures': {
      const drawn = unit.pictures.map((one) => figureOf(one))
      const caption = unit.caption ? [paragraph(unit.caption)] : []
      if (drawn.length > 1) return [component('PictureRow', [...drawn, ...caption])]
      return [
        ...drawn.map((one) => (caption.length ? { ...one, children: caption } : one)),
        ...(unit.legend ? [unit.legend] : []),
      ]
    }
    case 'callout':
      return [
        component('Callout', [...(unit.label ? [heading(unit.label, 2)] : []), ...unit.children], {
          ...CALLOUTS[unit.callout],
        }),
      ]
    case 'quote':
      return [{ type: 'blockquote', children: unit.children, position: unit.blocks[0]?.position }]
    case 'terms':
    case 'comparison':
      return unit.blocks.filter((block) => block !== unit.lead) as BlockContent[]
    default:
      return []
  }
}
