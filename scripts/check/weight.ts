import type { Checked, Fault, Kit } from '../check.ts'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Most that people wait for, before compression: the first slide brings all others along. In kB of 1000 bytes. */
const SITE = { kB: 1200, requests: 40, file: 1000 }
/** Most kB of a PDF that people mail: so many, and as many for each slide. */
const PDF = { kB: 1000, slide: 100 }

/**
 * Check what readers have to load.
 *
 * @param kit
 *   Kit.
 * @returns
 *   Weight of the site, and what is too heavy.
 */
export async function weight({ slides, folder, conversion }: Kit): Promise<Omit<Checked, 'name'>> {
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
  const most = PDF.kB + PDF.slide * conversion.deck.children.length
  for (const name of ['slides.pdf', 'handout.pdf']) {
    const size = existsSync(join(folder, name)) ? Math.round(statSync(join(folder, name)).size / 1000) : 0
    if (size > most) faults.push({ element: name, reason: `${size} kB, expected ${most} at most` })
  }
  return { found: `${kB} kB, ${loaded.length} requests`, faults }
}
