import type { Fault, Seen } from '../../checked.ts'
import type { KitInView } from '../kitInView.ts'
import { shownTitles } from './shownTitles.ts'

/** Slides of one composition in a row that tire. */
const RUN = 3

/**
 * Check that slides take turns: no three of one composition in a row.
 *
 * @param kit
 *   Kit.
 * @returns
 *   Compositions seen, and runs of one.
 */
export async function rhythm({ slides }: KitInView): Promise<Seen> {
  const compositions = (await slides.look(shownTitles)).map(({ composition }) => composition)
  const count = new Set(compositions).size
  return { found: { id: 'compositions', count }, faults: runs(compositions) }
}

/**
 * Find runs of slides that are composed alike.
 *
 * @param compositions
 *   Composition of each slide.
 * @returns
 *   A fault for each run, at the slide that makes it one.
 */
export function runs(compositions: string[]): Fault[] {
  const starts = compositions.flatMap((one, index) => (one && one !== compositions[index - 1] ? index : []))
  return starts.flatMap((start) => {
    const other = compositions.findIndex((one, index) => index > start && one !== compositions[start])
    const end = other < 0 ? compositions.length : other
    if (end - start < RUN) return []
    const composition = compositions[start] ?? ''
    return { slide: start + RUN, told: { id: 'alike', from: start + 1, to: end, composition, most: RUN - 1 } as const }
  })
}
