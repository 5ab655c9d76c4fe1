import type { Checked, Fault, Kit } from '../check.ts'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { newPage } from '../newPage.ts'

/** Most that people wait for: kB of 1000 bytes before compression, and requests of the first slide. */
const FIRST = { kB: 1200, requests: 40 }
/** Most kB of a PDF that people mail: so many, and as many for each slide. */
const PDF = { kB: 1000, slide: 100 }
/** Most kB of a single file of the site. */
const FILE = 1000

/**
 * Check what readers have to load.
 *
 * @param kit
 *   Kit.
 * @returns
 *   Weight of the first slide, and what is too heavy.
 */
export async function weight({ browser, url, folder, conversion }: Kit): Promise<Omit<Checked, 'name'>> {
  const page = await newPage(browser)
  try {
    await page.goto(`${url}#/1`)
    await page.waitForLoadState('networkidle')
    const loaded = await page.evaluate(() =>
      (performance.getEntries() as PerformanceResourceTiming[])
        .filter(({ entryType }) => ['navigation', 'resource'].includes(entryType))
        .map(({ name, decodedBodySize }) => ({ name: new URL(name).pathname, kB: decodedBodySize / 1000 })),
    )
    const kB = Math.round(loaded.reduce((sum, file) => sum + file.kB, 0))
    const faults: Fault[] = loaded
      .filter((file) => file.kB > FILE)
      .map((file) => ({ element: file.name, reason: `${Math.round(file.kB)} kB, expected ${FILE} at most` }))
    if (kB > FIRST.kB) faults.push({ slide: 1, reason: `loads ${kB} kB, expected ${FIRST.kB} at most` })
    if (loaded.length > FIRST.requests)
      faults.push({ slide: 1, reason: `makes ${loaded.length} requests, expected ${FIRST.requests} at most` })
    const most = PDF.kB + PDF.slide * conversion.deck.children.length
    for (const name of ['slides.pdf', 'handout.pdf']) {
      const size = existsSync(join(folder, name)) ? Math.round(statSync(join(folder, name)).size / 1000) : 0
      if (size > most) faults.push({ element: name, reason: `${size} kB, expected ${most} at most` })
    }
    return { found: `first slide ${kB} kB, ${loaded.length} requests`, faults }
  } finally {
    await page.close()
  }
}
