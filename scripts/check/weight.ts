import type { Page } from 'playwright-chromium'
import type { Checked, Fault } from '../check.ts'
import type { Kit } from '../openKit.ts'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What the first slide asks for before it is shown: kB of scripts, styles and HTML, compressed; of all else; requests. */
const FIRST = { 'kB of text': 150, 'kB of fonts and pictures': 150, requests: 14 }
/**
 * Most that people wait for, before compression: the first slide brings all others along. In kB of 1000 bytes; pictures
 * of the page are not counted as requests.
 */
const SITE = { kB: 1200, requests: 48, file: 1000 }
/** Most kB of a file: so many, and as many for each slide. */
const FILES = {
  'deck.html': { kB: 1200, slide: 30 },
  'slides.pdf': { kB: 1000, slide: 100 },
  'handout.pdf': { kB: 1000, slide: 100 },
}

/**
 * Check what readers have to load.
 *
 * @param kit
 *   Kit.
 * @returns
 *   Weight of the site, and what is too heavy.
 */
export async function weight(kit: Kit): Promise<Omit<Checked, 'name'>> {
  const { folder, conversion } = kit
  const loaded = await filesOf(kit.slides)
  const kB = Math.round(loaded.reduce((sum, file) => sum + file.kB, 0))
  const faults: Fault[] = loaded
    .filter((file) => file.kB > SITE.file)
    .map((file) => ({ element: file.name, reason: `${Math.round(file.kB)} kB, expected ${SITE.file} at most` }))
  if (kB > SITE.kB) faults.push({ element: 'site', reason: `loads ${kB} kB, expected ${SITE.kB} at most` })
  const pictures = new Set(conversion.media.map(({ name }) => name))
  const requests = loaded.filter(({ name }) => !pictures.has(basename(name))).length
  if (requests > SITE.requests)
    faults.push({ element: 'site', reason: `makes ${requests} requests, expected ${SITE.requests} at most` })
  const first = await firstSlide(kit)
  for (const [name, most] of Object.entries(FIRST)) {
    const found = first[name as keyof typeof FIRST]
    if (found > most) faults.push({ element: 'first slide', reason: `${found} ${name}, expected ${most} at most` })
  }
  for (const [name, budget] of Object.entries(FILES)) {
    const most = budget.kB + budget.slide * conversion.deck.children.length
    const size = existsSync(join(folder, name)) ? Math.round(statSync(join(folder, name)).size / 1000) : 0
    if (size > most) faults.push({ element: name, reason: `${size} kB, expected ${most} at most` })
  }
  return { found: `first slide ${first['kB of text']} kB of text, ${first.requests} requests; site ${kB} kB`, faults }
}

/** Weigh what a reader waits for. */
async function firstSlide({ view, url, folder }: Kit): Promise<typeof FIRST> {
  const asked = (await filesOf(view)).filter(({ url: of }) => of.startsWith(url))
  const names = asked.map(({ url: of }) => of.slice(url.length).replace(/[?#].*/, '') || 'index.html')
  const files = [...new Set(names)].filter((name) => existsSync(join(folder, name)))
  const [text, other] = [/\.(?:html|js|css)$/, /\.(?!html$|js$|css$)\w+$/].map((end) =>
    files.filter((name) => end.test(name)).map((name) => readFileSync(join(folder, name))),
  )
  const kB = (sizes: number[] | undefined): number =>
    Math.round((sizes ?? []).reduce((sum, size) => sum + size, 0) / 1000)
  return {
    'kB of text': kB(text?.map((content) => gzipSync(content).length)),
    'kB of fonts and pictures': kB(other?.map(({ length }) => length)),
    // Fonts that are preloaded are asked for again where a server forbids to keep them, as ours does.
    requests: new Set(names).size,
  }
}

/** All that a page has loaded, itself included. */
function filesOf(page: Page): Promise<Array<{ url: string; name: string; kB: number }>> {
  return page.evaluate(() =>
    (performance.getEntries() as PerformanceResourceTiming[])
      .filter(({ entryType }) => ['navigation', 'resource'].includes(entryType))
      .map(({ name, decodedBodySize }) => ({ url: name, name: new URL(name).pathname, kB: decodedBodySize / 1000 })),
  )
}
