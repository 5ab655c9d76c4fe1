import type { ListItem, PhrasingContent } from 'mdast'
import type { Composition } from '../composition.ts'
import type { Unit } from '../unit.ts'
import { isTaskList } from '../../compose/emojiCards.ts'
import { takeEmoji } from '../../../text/emoji.ts'
import { textOf, trimText } from '../../../text/textOf.ts'
import { below, led } from '../led.ts'
import { sameEmoji } from '../sameEmoji.ts'
import { type Row, rowOffers, type RowsLook } from '../termRows.ts'
import { bareLabel } from './terms.ts'

/** Rows on one slide. */
const ROWS = { least: 2, most: 7 }
/** Emoji that are ticks, and drawn as such. */
const TICK = /^[✅✔☑]\uFE0F?$/u
const SIZES: RowsLook['sizes'] = { least: 32, most: 46 }

/** Lines that all have the same emoji: it is a tick, not a picture. */
export const ticks: Composition = {
  name: 'ticks',
  offers: (units, at, scope) => {
    const unit = units[at]
    if (unit?.kind === 'prose' && units[at + 1]?.kind !== 'prose')
      return below(units, at, (all, next) => ticks.offers(all, next, scope))
    const found = unit && rowsOf(unit)
    if (!found || found.rows.length < ROWS.least || found.rows.length > ROWS.most) return []
    const hasTicks = TICK.test(found.emoji)
    const rows = hasTicks ? found.rows : found.rows.map((row) => withEmoji(row, found.emoji))
    return rowOffers(rows, { composition: 'ticks', sizes: SIZES, hasTicks }, scope.phrases.sentences)
      .flatMap((offer) => led(offer, unit))
      .map((offer) => ({ ...offer, ...(unit.part && { part: unit.part }) }))
  },
}

function rowsOf(unit: Unit): { rows: Row[]; emoji: string } | undefined {
  if (unit.kind === 'terms') {
    const emoji = sameEmoji(unit.terms.map((term) => term.emoji))
    return emoji ? { emoji, rows: unit.terms.map((term) => ({ term: bareLabel(term), said: term.text })) } : undefined
  }
  if (unit.kind !== 'list' || isTaskList(unit.list)) return
  const lines = unit.list.children.map(lineOf)
  const emoji = sameEmoji(lines.map((line) => line?.emoji))
  return emoji ? { emoji, rows: lines.map((line) => ({ said: line?.children ?? [] })) } : undefined
}

/** Emoji of an item of one line, and the rest. */
function lineOf({ children: [line, ...more] }: ListItem): { emoji: string; children: PhrasingContent[] } | undefined {
  if (line?.type !== 'paragraph' || more.length) return
  const { emoji, children } = takeEmoji(line.children, ['start'])
  return textOf(children).trim() ? { emoji, children: trimText(children) } : undefined
}

/** Another emoji stays before each line, in the size of its letters. */
function withEmoji({ term, said }: Row, emoji: string): Row {
  const before: PhrasingContent = { type: 'text', value: `${emoji}\u00A0` }
  return { term: term ? [before, ...term] : [{ type: 'text', value: emoji }], said }
}
