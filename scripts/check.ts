import type { Browser, Page } from 'playwright-chromium'
import type { Conversion } from './convert.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { accessibility } from './check/accessibility.ts'
import { fonts } from './check/fonts.ts'
import { links } from './check/links.ts'
import { network } from './check/network.ts'
import { overflow } from './check/overflow.ts'
import { pdf } from './check/pdf.ts'
import { weight } from './check/weight.ts'
import { words } from './check/words.ts'
import { handoutView } from './handoutView.ts'
import { newPage } from './newPage.ts'
import { openSlides } from './openSlides.ts'

/** A built kit, as the gates see it. */
export interface Kit {
  conversion: Conversion
  /** Absolute path of the folder with the site and the PDFs. */
  folder: string
  /** Address at which the folder is served, with a slash at the end. */
  url: string
  browser: Browser
  /** Page that shows all slides one below the other, each as after its last click. */
  slides: Page
  /** Page that shows the handout, as on a screen. */
  handout: Page
  /** Page that shows the page as plain HTML. */
  reading: Page
  /** Page that shows all slides of the single file, without a network; none where the kit has no such file. */
  single?: Page
}

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

/** Each in a file of its own; the order is that of the table. */
const GATES = { words, overflow, fonts, network, accessibility, links, pdf, weight } satisfies Record<string, Gate>

/** The deck in one file. */
const SINGLE = 'deck.html'

/** Name of a gate. */
export type GateName = keyof typeof GATES

/**
 * Check a built kit in the browser that prints.
 *
 * @param kit
 *   Kit and browser.
 * @param names
 *   Gates to pass (default: all).
 * @returns
 *   What each gate saw, in the order of the table.
 */
export async function check(
  kit: Omit<Kit, 'slides' | 'handout' | 'reading' | 'single'>,
  names = Object.keys(GATES) as GateName[],
): Promise<Checked[]> {
  const { browser } = kit
  const pages = await Promise.all([newPage(browser), newPage(browser), newPage(browser)])
  const [slides, handout, reading] = pages
  const single = existsSync(join(kit.folder, SINGLE)) ? await newPage(browser) : undefined
  try {
    const whole = { ...kit, slides, handout, reading, single }
    await openKit(whole)
    return await Promise.all(names.map(async (name) => ({ name, ...(await GATES[name](whole)) })))
  } finally {
    await Promise.all([...pages, single].map((page) => page?.close()))
  }
}

/**
 * Open all that the gates look at.
 *
 * @param kit
 *   Kit and its empty pages.
 * @returns
 *   Promise that resolves when all is shown.
 * @throws UserError
 *   When not all slides come up.
 */
export async function openKit({ conversion, folder, url, slides, handout, reading, single }: Kit): Promise<void> {
  const count = conversion.deck.children.length
  await single?.context().setOffline(true)
  await Promise.all([
    openSlides(slides, url, count),
    handoutView(handout, url, count),
    reading.goto(`${url}read/index.html`),
    single && openSlides(single, pathToFileURL(join(folder, SINGLE)).href, count),
  ])
}
