import type { Browser } from 'playwright-core'
import type { Watch } from '../../browser/watchPage.ts'
import type { CheckName } from '../../locales/texts/facts/checks.ts'
import type { Checked, Seen } from '../checked.ts'
import type { Gate } from './gate.ts'
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
import { type KitInView, type ViewName, VIEWS } from './kitInView.ts'
import { type ComingView, comingView } from './kitView.ts'
import { settleLater } from '../../system/settleLater.ts'
import { openSingleFile } from './openSingleFile.ts'

/** Each in a file of its own; the order is that of the table. */
export const GATES = {
  words: { pass: words, single: singleWords, isBlocking: true },
  overflow: { pass: overflow, isBlocking: true },
  pictures: { pass: pictures, single: singlePictures, isBlocking: false },
  fonts: { pass: fonts, isBlocking: false },
  network: { pass: network, single: singleNetwork, isBlocking: true },
  accessibility: { pass: accessibility, isBlocking: false },
  links: { pass: links, isBlocking: false },
  type: { pass: typeSize, isBlocking: false },
  room: { pass: room, isBlocking: false },
  titles: { pass: titles, isBlocking: false },
  rhythm: { pass: rhythm, isBlocking: false },
  cuts: { pass: cuts, isBlocking: false },
  weight: { pass: weight, isBlocking: false },
} satisfies Partial<Record<CheckName, Gate>>

/** Name of a gate. */
export type GateName = keyof typeof GATES

/** A kit that is being checked: its views are waited for. */
export interface Checking {
  /** Views that come, or that nobody waits for. */
  views: Record<ViewName, ComingView>
  /** To be told when all views were shown: what their pages asked for. */
  end: (watches: Watch[]) => void
  /** What each gate sees of the site. */
  seen: Promise<Checked[]>
}

/** A kit, as far as no browser shows it. */
export type KitToCheck = Omit<KitInView, ViewName | 'asked'>

/**
 * Let gates wait for the views of a kit.
 *
 * @param kit
 *   Kit.
 * @param gates
 *   Gates to pass (default: all).
 * @returns
 *   What shows them the views, in any order.
 */
export function beginCheck(kit: KitToCheck, gates: readonly GateName[] | 'all' = 'all'): Checking {
  const views = Object.fromEntries(VIEWS.map((name) => [name, comingView()])) as Checking['views']
  const { promise: asked, resolve: end } = Promise.withResolvers<Watch[]>()
  const pass = async (name: GateName): Promise<Checked> => {
    const { isBlocking, pass }: Gate = GATES[name]
    return named(name, isBlocking, await pass({ ...kit, ...views, asked }))
  }
  return { views, end, seen: settleLater(Promise.all(namesOf(gates).map(pass))) }
}

/**
 * Check the single file of a kit, where it has one.
 *
 * @param kit
 *   Kit; the file is written.
 * @param browser
 *   Running browser.
 * @param gates
 *   Gates to pass.
 * @returns
 *   What those saw that look at it.
 * @throws UserError
 *   When not all slides come up.
 */
export async function checkSingle(
  kit: KitToCheck,
  browser: Browser,
  gates: readonly GateName[] | 'all',
): Promise<Checked[]> {
  const ofSingle = namesOf(gates).flatMap((name) => {
    const { single, isBlocking }: Gate = GATES[name]
    return single ? [{ name, isBlocking, single }] : []
  })
  const single = ofSingle.length ? await openSingleFile(kit, browser) : undefined
  if (!single) return []
  const checked: Checked[] = []
  try {
    // One after the other: the last one leaves the slides.
    for (const { single: pass, name, isBlocking } of ofSingle) checked.push(named(name, isBlocking, await pass(single)))
    return checked
  } finally {
    await single.page.close()
  }
}

function namesOf(gates: readonly GateName[] | 'all'): readonly GateName[] {
  return gates === 'all' ? (Object.keys(GATES) as GateName[]) : gates
}

function named(name: GateName, isBlocking: boolean, { found, faults }: Seen): Checked {
  return { name, isBlocking, found: found ? [found] : [], faults }
}
