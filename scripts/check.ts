import type { Built, Kit, View } from './openKit.ts'
import { accessibility } from './check/accessibility.ts'
import { fonts } from './check/fonts.ts'
import { links } from './check/links.ts'
import { network } from './check/network.ts'
import { overflow } from './check/overflow.ts'
import { pdf } from './check/pdf.ts'
import { weight } from './check/weight.ts'
import { words } from './check/words.ts'
import { closeKit, openKit, VIEWS } from './openKit.ts'

/** What is wrong with a kit. */
export interface Fault {
  /** Number of the slide, from 1; none where the fault is not on one. */
  slide?: number
  /** What shows it: a stretch of its text, or how a style sheet would name it. */
  element?: string
  /** What was seen, and the limit. */
  reason: string
}

/** What a gate saw. */
export interface Checked {
  name: string
  /** What was looked at and measured, in a few words. */
  found: string
  faults: Fault[]
}

/** One gate: a property that every kit has. */
type Gate = (kit: Kit) => Promise<Omit<Checked, 'name'>>

/** Each in a file of its own, with the pages that it looks at; the order is that of the table. */
const GATES = {
  words: { pass: words, views: ['slides', 'handout', 'reading', 'single'] },
  overflow: { pass: overflow, views: ['slides'] },
  fonts: { pass: fonts, views: ['slides'] },
  network: { pass: network, views: VIEWS },
  accessibility: { pass: accessibility, views: ['slides', 'handout', 'reading', 'view'] },
  links: { pass: links, views: ['slides', 'handout', 'reading'] },
  pdf: { pass: pdf, views: [] },
  weight: { pass: weight, views: ['slides', 'view'] },
} satisfies Record<string, { pass: Gate; views: readonly View[] }>

/** Name of a gate. */
export type GateName = keyof typeof GATES

/**
 * Check a built kit in the browser that prints.
 *
 * @param built
 *   Kit and browser.
 * @param names
 *   Gates to pass (default: all).
 * @returns
 *   What each gate saw, in the order of the table.
 */
export async function check(built: Built, names = Object.keys(GATES) as GateName[]): Promise<Checked[]> {
  const kit = await openKit(
    built,
    names.flatMap((name): readonly View[] => GATES[name].views),
  )
  try {
    const pass = async (name: GateName): Promise<Checked> => ({ name, ...(await GATES[name].pass(kit)) })
    const others = await Promise.all(names.filter((name) => name !== 'network').map(pass))
    // It walks through the views of the pages that the others look at.
    const walked = names.includes('network') ? [await pass('network')] : []
    const order = (checked: Checked): number => names.findIndex((name) => name === checked.name)
    return [...others, ...walked].toSorted((a, b) => order(a) - order(b))
  } finally {
    await closeKit(kit)
  }
}
