import type { Fault, Seen } from '../../checked.ts'
import type { KitInView } from '../kitInView.ts'
import { spokenTitle } from '../../../text/spokenTitle.ts'
import { shownTitles } from './shownTitles.ts'

/** Most slides of one title. */
const MOST = 2

/**
 * Check that titles tell slides apart: none is that of the slide before again, none is on more than two slides.
 *
 * @param kit
 *   Kit.
 * @returns
 *   Titles read, and those that are repeated.
 */
export async function titles({ slides }: KitInView): Promise<Seen> {
  const shown = (await slides.look(shownTitles)).map(({ title }) => title)
  return { found: { id: 'titles', count: shown.filter(Boolean).length }, faults: repeated(shown) }
}

/**
 * Find titles that are repeated; emoji, signs and numbers of parts do not tell slides apart.
 *
 * @param shown
 *   Title of each slide; empty where it has none.
 * @returns
 *   A fault for each slide whose title was there before, at most one.
 */
export function repeated(shown: string[]): Fault[] {
  const keys = shown.map(keyOf)
  return shown.flatMap((element, index): Fault[] => {
    const key = keys[index]
    if (!key) return []
    const slide = index + 1
    if (key === keys[index - 1]) return [{ slide, element, told: { id: 'same-title', before: index } }]
    const before = keys.flatMap((other, at) => (at < index && other === key ? at + 1 : []))
    if (before.length < MOST) return []
    return [{ slide, element, told: { id: 'title-again', slides: before, most: MOST } }]
  })
}

function keyOf(title: string): string {
  return spokenTitle(title.replace(/\(\d+\s*\/\s*\d+\)\s*$/, ''))
}
