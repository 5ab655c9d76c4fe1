import type { Built, Kit, View } from './openKit.ts'
import type { SingleFile } from './openSingleFile.ts'
import { accessibility } from './gates/accessibility.ts'
import { fonts } from './gates/fonts.ts'
import { links } from './gates/links.ts'
import { network, singleNetwork } from './gates/network.ts'
import { overflow } from './gates/overflow.ts'
import { pdf } from './gates/pdf.ts'
import { pictures, singlePictures } from './gates/pictures.ts'
import { weight } from './gates/weight.ts'
import { singleWords, words } from './gates/words.ts'
import { closeKit, openKit, VIEWS } from './openKit.ts'
import { openSingleFile } from './openSingleFile.ts'

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
interface Gate {
  pass: (kit: Kit) => Promise<Omit<Checked, 'name'>>
  /** Pages that it looks at. */
  views: readonly View[]
  /** The same of the single file, where that has it, too. */
  single?: (single: SingleFile) => Promise<Omit<Checked, 'name'>>
}

/** Each in a file of its own; the order is that of the table. */
const GATES = {
  words: { pass: words, views: ['slides', 'handout', 'reading'], single: singleWords },
  overflow: { pass: overflow, views: ['slides'] },
  pictures: { pass: pictures, views: ['slides'], single: singlePictures },
  fonts: { pass: fonts, views: ['slides'] },
  network: { pass: network, views: VIEWS, single: singleNetwork },
  accessibility: { pass: accessibility, views: ['slides', 'handout', 'reading', 'view'] },
  links: { pass: links, views: ['slides', 'handout', 'reading'] },
  pdf: { pass: pdf, views: [] },
  weight: { pass: weight, views: ['slides', 'view'] },
} satisfies Record<string, Gate>

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
  const site = await checkSite(built, names)
  // Only now: open beside the site, it would take a seventh more memory.
  const single = await checkSingle(built, names)
  return names.map((name) => {
    const seen = [...site, ...single].filter((checked) => checked.name === name)
    const found = seen.flatMap(({ found }) => found || []).join('; ')
    return { name, found, faults: seen.flatMap(({ faults }) => faults) }
  })
}

async function checkSite(built: Built, names: GateName[]): Promise<Checked[]> {
  const views = names.flatMap((name): readonly View[] => GATES[name].views)
  const kit = await openKit(built, views)
  try {
    const pass = async (name: GateName): Promise<Checked> => ({ name, ...(await GATES[name].pass(kit)) })
    const others = await Promise.all(names.filter((name) => name !== 'network').map(pass))
    // It walks through the views of the pages that the others look at.
    return names.includes('network') ? [...others, await pass('network')] : others
  } finally {
    await closeKit(kit)
  }
}

async function checkSingle(built: Built, names: GateName[]): Promise<Checked[]> {
  const gates = names.flatMap((name) => {
    const { single }: Gate = GATES[name]
    return single ? [{ name, single }] : []
  })
  const single = gates.length ? await openSingleFile(built) : undefined
  if (!single) return []
  const checked: Checked[] = []
  try {
    // One after the other: the last one leaves the slides.
    for (const { name, single: pass } of gates) checked.push({ name, ...(await pass(single)) })
    return checked
  } finally {
    await single.page.close()
  }
}
