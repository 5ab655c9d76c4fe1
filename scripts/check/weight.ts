import type { Checked, Fault, Kit } from '../check.ts'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { newPage } from '../newPage.ts'

/** What the first slide asks for before it is shown: kB of scripts, styles and HTML, compressed; of all else; requests. */
const FIRST = { 'kB of text': 150, 'kB of fonts and pictures': 150, requests: 14 }
/** Most that people wait for, before compression: the first slide brings all others along. In kB of 1000 bytes. */
const SITE = { kB: 1200, requests: 40, file: 1000 }
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
  const { slides, folder, conversion } = kit
  const loaded = await slides.evaluate(() =>
    (performance.getEntries() as PerformanceResourceTiming[])
      .filter(({ entryType }) => ['navigation', 'resource'].includes(entryType))
      .map(({ name, decodedBodySize }) => ({ name: new URL(name).pathname, kB: decodedBodySize / 1000 })),
  )
  const kB = Math.round(loaded.reduce((sum, file) => sum + file.kB, 0))
  const faults: Fault[] = loaded
    .filter((file) => file.kB > SITE.file)
    .map((file) => ({ element: file.name, reason: `${Math.round(file.kB)} kB, expected ${SITE.file} at most` }))
  if (kB > SITE.kB) faults.push({ element: 'site', reason: `loads ${kB} kB, expected ${SITE.kB} at most` })
  if (loaded.length > SITE.requests)
    faults.push({ element: 'site', reason: `makes ${loaded.length} requests, expected ${SITE.requests} at most` })
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

/** Ask for the first slide as a reader does, and weigh what came until it was there. */
async function firstSlide({ browser, url, folder }: Kit): Promise<typeof FIRST> {
  const page = await newPage(browser)
  const names: string[] = []
  page.on('request', (request) => {
    if (request.url().startsWith(url))
      names.push(
        request
          .url()
          .slice(url.length)
          .replace(/[?#].*/, '') || 'index.html',
      )
  })
  try {
    await page.addInitScript(holdBack)
    await page.goto(`${url}#/1`)
    await page.locator('.slidev-page-1 h1').waitFor()
    await page.evaluate(() => document.fonts.ready)
    const files = [...new Set(names)].filter((name) => existsSync(join(folder, name)))
    const [text, other] = [/\.(?:html|js|css)$/, /\.(?!html$|js$|css$)\w+$/].map((end) =>
      files.filter((name) => end.test(name)).map((name) => readFileSync(join(folder, name))),
    )
    const kB = (sizes: number[] | undefined): number =>
      Math.round((sizes ?? []).reduce((sum, size) => sum + size, 0) / 1000)
    return {
      'kB of text': kB(text?.map((content) => gzipSync(content).length)),
      'kB of fonts and pictures': kB(other?.map(({ length }) => length)),
      requests: names.length,
    }
  } finally {
    await page.close()
  }
}

/** In the page: what is fetched a while later, for the rest of the talk, keeps nobody waiting; on a slow machine it would be counted. */
function holdBack(): void {
  const later = globalThis.setTimeout
  const held = (run: TimerHandler, ms?: number, ...rest: unknown[]): number =>
    (ms ?? 0) >= 1000 ? 0 : later(run, ms, ...rest)
  globalThis.setTimeout = held as typeof globalThis.setTimeout
}
