import type { Page } from 'playwright-core'
import type { FaultTold, FaultView } from '../../../locales/texts/facts/faults.ts'
import type { Fault, Seen } from '../../checked.ts'
import type { KitInView } from '../kitInView.ts'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { weightLimits } from './weightLimits.ts'

/**
 * Check what readers have to load.
 *
 * @param kit
 *   Kit.
 * @returns
 *   Weight of the site, and what is too heavy.
 */
export async function weight(kit: KitInView): Promise<Seen> {
  const limits = weightLimits(kit.conversion)
  const [askedFirst, asked] = await Promise.all([kit.first.look(filesOf), kit.whole.look(filesOf)])
  const loaded = asked.filter(({ name }) => !isPicture(kit, name))
  const kB = Math.round(loaded.reduce((sum, file) => sum + file.kB, 0))
  const faults: Fault[] = loaded
    .filter((file) => file.kB > limits['a file, kB'])
    .map((file) => ({
      element: file.name,
      told: { id: 'too-heavy', kB: Math.round(file.kB), most: limits['a file, kB'] },
    }))
  if (kB > limits['site, kB']) faults.push(inView('site', { id: 'too-heavy', kB, most: limits['site, kB'] }))
  const requests = loaded.filter(({ name }) => !isOtherFont(name)).length
  if (requests > limits['site, requests'])
    faults.push(inView('site', { id: 'many-requests', count: requests, most: limits['site, requests'] }))
  const first = firstSlide(kit, askedFirst)
  for (const part of ['text', 'fonts'] as const) {
    const [own, most] = [first[`kB of ${part}`], limits[`kB of ${part}`]]
    if (own > most) faults.push(inView('first-slide', { id: 'heavy-part', part, kB: own, most }))
  }
  if (first.requests > limits.requests)
    faults.push(inView('first-slide', { id: 'many-requests', count: first.requests, most: limits.requests }))
  await kit.written
  for (const [name, most] of Object.entries(limits.outputs)) {
    const size = await sizeOf(kit, name, most)
    if (size > most) faults.push({ element: name, told: { id: 'too-heavy', kB: size, most } })
  }
  return { found: { id: 'weight', text: first['kB of text'], requests: first.requests, site: kB }, faults }
}

function inView(view: FaultView, fault: FaultTold): Fault {
  return { told: { id: 'in-view', view, fault } }
}

/** Weigh what a reader waits for. */
function firstSlide(kit: KitInView, loaded: LoadedFile[]): Record<'kB of text' | 'kB of fonts' | 'requests', number> {
  const { url, folder } = kit
  const asked = loaded.filter(({ url: of, name }) => of.startsWith(url) && !isPicture(kit, name))
  const names = asked.map(({ url: of }) => of.slice(url.length).replace(/[?#].*/, '') || 'index.html')
  const files = [...new Set(names)].filter((name) => existsSync(join(folder, name)))
  const [text, other] = [/\.(?:html|js|css)$/, /\.(?!html$|js$|css$)\w+$/].map((end) =>
    files.filter((name) => end.test(name)).map((name) => readFileSync(join(folder, name))),
  )
  return {
    'kB of text': sum(text?.map((content) => gzipSync(content).length)),
    'kB of fonts': sum(other?.map(({ length }) => length)),
    // Fonts that are preloaded are asked for again where a server forbids to keep them, as ours does.
    requests: new Set(names.filter((name) => !isOtherFont(name))).size,
  }
}

/** Weigh a file in kB, without the pictures of the page that are in it. */
async function sizeOf(kit: KitInView, name: string, most: number): Promise<number> {
  const path = join(kit.folder, name)
  if (!existsSync(path)) return 0
  const content = readFileSync(path)
  const size = sum([content.length])
  // To look into a large PDF takes seconds.
  if (size <= most) return size
  return size - sum([name.endsWith('.pdf') ? await inPdf(kit, content) : inHtml(kit)])
}

/** Pictures in a PDF, in bytes: drawings are drawn, and weigh about as much as they do elsewhere. */
async function inPdf(kit: KitInView, content: Uint8Array): Promise<number> {
  const pictures = picturesOf(kit)
  if (!pictures.length) return 0
  const { picturesInPdf } = await import('./picturesInPdf.ts')
  const drawings = pictures.filter(({ name }) => name.endsWith('.svg'))
  return drawings.reduce((sum, { content }) => sum + content.length, await picturesInPdf(content))
}

/** Pictures in the single file, in bytes: in base64, each once. */
function inHtml(kit: KitInView): number {
  const all = new Set(picturesOf(kit).map(({ content }) => content.toString('base64')))
  return [...all].reduce((sum, { length }) => sum + length, 0)
}

function picturesOf({ folder, conversion }: KitInView): Array<{ name: string; content: Buffer }> {
  return conversion.media.flatMap(({ name }) => {
    const path = join(folder, 'media', name)
    return existsSync(path) ? { name, content: readFileSync(path) } : []
  })
}

function isPicture({ conversion }: KitInView, path: string): boolean {
  const name = basename(path)
  return conversion.media.some((picture) => picture.name === name)
}

/** Fonts of emoji and of other scripts are cut into files, and a page asks for those of the letters that it has. */
function isOtherFont(path: string): boolean {
  return path.endsWith('.woff2') && !/^(?:atkinson|bricolage)-/.test(basename(path))
}

function sum(sizes: number[] = []): number {
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000)
}

/** A file that a page has loaded. */
interface LoadedFile {
  url: string
  name: string
  kB: number
}

/** All that a page has loaded, itself included. */
function filesOf(page: Page): Promise<LoadedFile[]> {
  return page.evaluate(() =>
    (performance.getEntries() as PerformanceResourceTiming[])
      .filter(({ entryType }) => ['navigation', 'resource'].includes(entryType))
      .map(({ name, decodedBodySize }) => ({ url: name, name: new URL(name).pathname, kB: decodedBodySize / 1000 })),
  )
}
