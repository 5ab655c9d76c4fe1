import type axe from 'axe-core'
import type { Page } from 'playwright-core'
import type { Fault, Seen } from '../../checked.ts'
import type { KitInView } from '../kitInView.ts'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/** Rules of WCAG 2.2, levels A and AA; see <https://www.w3.org/TR/WCAG22/>. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * Check the slides, the handout, the reading page and the view that people present from with axe-core, and that each slide has one title.
 *
 * @param kit
 *   Kit.
 * @returns
 *   Rules that held, and what breaks one.
 */
export async function accessibility({ conversion, slides, handout, reading, first }: KitInView): Promise<Seen> {
  const [{ titles, lang, ...onSlides }, ...others] = await Promise.all([
    slides.look(async (page) => ({ ...(await run(page)), ...(await titlesOf(page)) })),
    handout.look(run),
    reading.look(run),
    first.look(run),
  ])
  const results = [onSlides, ...others]
  const faults: Fault[] = results.flatMap(({ violations }) =>
    violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, any }) => {
        const selector = String(target)
        const slide = /\.slidev-page-(\d+)|id="?(\d+)-/.exec(selector)?.[1]
        const told = { id: 'axe', rule: id, help, message: any[0]?.message } as const
        return { ...(slide && { slide: Number(slide) }), element: selector, told }
      }),
    ),
  )
  titles.forEach((count, index) => {
    if (count !== 1) faults.push({ slide: index + 1, told: { id: 'title-count', count } })
  })
  if (lang !== conversion.deck.lang)
    faults.push({ told: { id: 'wrong-language', found: lang, wanted: conversion.deck.lang } })
  const passed = new Set(results.flatMap(({ passes }) => passes.map(({ id }) => id)))
  return { found: { id: 'rules', count: passed.size }, faults }
}

/** How many titles each slide has, and the language of the page. */
async function titlesOf(page: Page): Promise<{ titles: number[]; lang: string }> {
  const titles = await page.locator('.print-slide-container').evaluateAll(
    (all, titles) => all.map((slide) => slide.querySelectorAll(titles).length),
    // Titles that stand in the line above are headings by their role.
    'h1, [role=heading][aria-level="1"]',
  )
  return { titles, lang: await page.evaluate(() => document.documentElement.lang) }
}

async function run(page: Page): Promise<axe.AxeResults> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    // The short one: each page compiles it. It ends with a value that would be sent back.
    const program = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
    await page.evaluate(`${program}\nundefined`)
  }
  return page.evaluate(
    (tags) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(
        // Pictures of slides show what is looked at as slides, and nothing in them can be reached.
        { exclude: [['.slide-picture > .canvas']] },
        // What holds is told without the places where it does.
        { runOnly: tags, resultTypes: ['violations'] },
      ),
    TAGS,
  )
}
