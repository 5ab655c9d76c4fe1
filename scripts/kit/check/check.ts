import type { CheckName } from '../../locales/texts/facts/checks.ts'
import type { Checked, Seen } from '../checked.ts'
import type { Gate } from './gate.ts'
import type { KitToCheck, View } from './openKit.ts'
import { accessibility } from './gates/accessibility.ts'
import { cuts } from './gates/cuts.ts'
import { fonts } from './gates/fonts.ts'
import { links } from './gates/links.ts'
import { network, singleNetwork } from './gates/network.ts'
import { overflow } from './gates/overflow.ts'
import { pictures, singlePictures } from './gates/pictures.ts'
import { rhythm } from './gates/rhythm.ts'
import { room } from './gates/room.ts'
import { titles } from './gates/titles.ts'
import { typeSize } from './gates/typeSize.ts'
import { weight } from './gates/weight.ts'
import { singleWords, words } from './gates/words.ts'
import { mergeChecked } from '../mergeChecked.ts'
import { closeKit, openKit, VIEWS } from './openKit.ts'
import { openSingleFile } from './openSingleFile.ts'

/** Each in a file of its own; the order is that of the table. */
export const GATES = {
  words: { pass: words, views: ['slides', 'handout', 'reading'], single: singleWords, isBlocking: true },
  overflow: { pass: overflow, views: ['slides', 'handout', 'reading'], isBlocking: true },
  pictures: { pass: pictures, views: ['slides'], single: singlePictures, isBlocking: false },
  fonts: { pass: fonts, views: ['slides'], isBlocking: false },
  network: { pass: network, views: VIEWS, single: singleNetwork, isBlocking: true },
  accessibility: { pass: accessibility, views: ['slides', 'handout', 'reading', 'view'], isBlocking: false },
  links: { pass: links, views: ['slides', 'handout', 'reading'], isBlocking: false },
  type: { pass: typeSize, views: ['slides'], isBlocking: false },
  room: { pass: room, views: ['slides'], isBlocking: false },
  titles: { pass: titles, views: ['slides'], isBlocking: false },
  rhythm: { pass: rhythm, views: ['slides'], isBlocking: false },
  cuts: { pass: cuts, views: [], isBlocking: false },
  weight: { pass: weight, views: ['slides', 'view'], isBlocking: false },
} satisfies Partial<Record<CheckName, Gate>>

/** Name of a gate. */
export type GateName = keyof typeof GATES

/**
 * Check a built kit in the browser that prints.
 *
 * @param built
 *   Kit and browser.
 * @param gates
 *   Gates to pass (default: all).
 * @returns
 *   What each gate saw, in their order.
 */
export async function check(built: KitToCheck, gates: readonly GateName[] | 'all' = 'all'): Promise<Checked[]> {
  const names = gates === 'all' ? (Object.keys(GATES) as GateName[]) : gates
  const site = await checkSite(built, names)
  // Only now: open beside the site, it would take a seventh more memory.
  const single = await checkSingle(built, names)
  const checked = mergeChecked([...site, ...single])
  if (checked.some(({ name, faults }) => name === 'network' && !faults.length)) await built.seen?.keep()
  return names.flatMap((name) => checked.find((one) => one.name === name) ?? [])
}

async function checkSite(built: KitToCheck, names: readonly GateName[]): Promise<Checked[]> {
  const views = names.flatMap((name): readonly View[] => GATES[name].views)
  const kit = await openKit(built, views)
  try {
    const pass = async (name: GateName): Promise<Checked> => {
      const { isBlocking, pass }: Gate = GATES[name]
      return named(name, isBlocking, await pass(kit))
    }
    const others = await Promise.all(names.filter((name) => name !== 'network').map(pass))
    // It walks through the views of the pages that the others look at.
    return names.includes('network') ? [...others, await pass('network')] : others
  } finally {
    await closeKit(kit)
  }
}

async function checkSingle(built: KitToCheck, names: readonly GateName[]): Promise<Checked[]> {
  const gates = names.flatMap((name) => {
    const { single, isBlocking }: Gate = GATES[name]
    return single ? [{ name, isBlocking, single }] : []
  })
  // It is written while others look at the site.
  if (gates.length) await built.written
  const single = gates.length ? await openSingleFile(built) : undefined
  if (!single) return []
  const checked: Checked[] = []
  try {
    // One after the other: the last one leaves the slides.
    for (const { single: pass, name, isBlocking } of gates) checked.push(named(name, isBlocking, await pass(single)))
    return checked
  } finally {
    await single.page.close()
  }
}

function named(name: GateName, isBlocking: boolean, { found, faults }: Seen): Checked {
  return { name, isBlocking, found: found ? [found] : [], faults }
}
