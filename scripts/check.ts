import type { Browser, Page } from 'playwright-chromium'
import type { Conversion } from './convert.ts'
import type { Watch } from './watchPage.ts'
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
import { newPage, newPages } from './newPage.ts'
import { openSlides } from './openSlides.ts'
import { watchPage } from './watchPage.ts'

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
  /** Page that people present from, on the first slide; what is fetched a while later waits for `deck:later`. */
  view: Page
  /** Page that shows all slides of the single file, without a network; none where the kit has no such file. */
  single?: Page
  /** What the pages of the site have asked for, and that of the single file. */
  watches: { site: Watch[]; single?: Watch }
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

/** Pages of a kit that a browser shows. */
const VIEWS = ['slides', 'handout', 'reading', 'view', 'single'] as const

/** Name of a page of a kit. */
export type View = (typeof VIEWS)[number]

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

/** The deck in one file. */
const SINGLE = 'deck.html'

/** Name of a gate. */
export type GateName = keyof typeof GATES

/** What is told from outside: the rest of a kit is opened. */
export type Built = Pick<Kit, 'conversion' | 'folder' | 'url' | 'browser'>

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

/**
 * Open what gates look at.
 *
 * @param built
 *   Kit and browser.
 * @param views
 *   Pages that are looked at (default: all); the others stay blank.
 * @returns
 *   Kit with its pages; close it.
 * @throws UserError
 *   When not all slides come up.
 */
export async function openKit(built: Built, views: readonly View[] = VIEWS): Promise<Kit> {
  const { conversion, folder, url, browser } = built
  const count = conversion.deck.children.length
  const pages = await newPages(browser)
  const [slides, handout, reading, view] = await Promise.all([
    pages.newPage(),
    pages.newPage(),
    pages.newPage(),
    pages.newPage(),
  ])
  const single = existsSync(join(folder, SINGLE)) ? await newPage(browser) : undefined
  const file = pathToFileURL(join(folder, SINGLE)).href
  const site = [slides, handout, reading, view].map((page) => watchPage(page, url))
  const watches = { site, single: single && watchPage(single, file) }
  const kit = { ...built, slides, handout, reading, view, single, watches }
  try {
    await single?.context().setOffline(true)
    const open = {
      slides: () => openSlides(slides, url, count),
      handout: () => handoutView(handout, url, count),
      reading: () => reading.goto(`${url}read/index.html`),
      view: () => openFirst(view, url),
      single: () => single && openSlides(single, file, count),
    }
    await Promise.all([...new Set(views)].map((name) => open[name]()))
    return kit
  } catch (error) {
    await closeKit(kit)
    throw error
  }
}

/**
 * Close the pages of a kit.
 *
 * @param kit
 *   Kit.
 * @returns
 *   Promise that resolves when they are closed.
 */
export async function closeKit({ slides, single }: Kit): Promise<void> {
  await Promise.all([slides.context().close(), single?.close()])
}

/** Ask for the first slide as a reader does, and for nothing more. */
async function openFirst(view: Page, url: string): Promise<void> {
  await view.addInitScript(holdBack)
  await view.goto(`${url}#/1`)
  await view.locator('.slidev-page-1 h1').waitFor()
  await view.evaluate(() => document.fonts.ready)
}

/**
 * In the page: what is fetched a while later, for the rest of the talk, keeps nobody waiting; on a slow machine it would
 * be counted. It is fetched once the page hears `deck:later`.
 */
function holdBack(): void {
  const later = globalThis.setTimeout
  const letGo = new Promise((resolve) => globalThis.addEventListener('deck:later', resolve, { once: true }))
  const held = (run: TimerHandler, ms?: number, ...rest: unknown[]): number => {
    if ((ms ?? 0) < 1000) return later(run, ms, ...rest)
    void letGo.then(() => later(run, 0, ...rest))
    return 0
  }
  globalThis.setTimeout = held as typeof globalThis.setTimeout
}
