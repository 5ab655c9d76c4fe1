import type { Page } from 'playwright-chromium'
import type { Made, Printing } from '../outputs.ts'
import { globSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openSlides } from '../openSlides.ts'
import { plainText } from '../plainText.ts'

/** Size of the canvas, in px. */
const CANVAS = { width: 1280, height: 720 }
/** Dots per px of what becomes a picture: emoji, gradients, drawings. */
const DOTS = 2

/** What Slidev's export hands back, as far as it is told. */
interface Exported {
  fallbackSlides: Array<{ no: number; reason: string }>
  imagesDropped: number
  rastersFailed: number
  fontsNamed: string[]
}

/** Slidev's editable export, which reads the slides off a page. */
interface SlidevExport {
  exportPptxEditable: (
    context: {
      page: Page
      pages: number[]
      slides: Array<{ title: string; note: string; frontmatter: Record<string, unknown> }>
      go: () => Promise<void>
      width: number
      height: number
    },
    output: string,
  ) => Promise<Exported>
}

/**
 * Make `slides.pptx`: text that can be edited, and notes, by Slidev's own export.
 *
 * Slidev's command would start a server and a browser of its own; its export takes the built site in ours as well.
 *
 * @param printing
 *   Browser, built site, deck.
 * @returns
 *   File, and what could not be taken along.
 * @throws
 *   When Slidev fails.
 */
export async function pptx({ browser, url, conversion }: Printing): Promise<Made> {
  const { deck } = conversion
  const { exportPptxEditable } = await slidevExport()
  const folder = await mkdtemp(join(tmpdir(), 'deck-pptx-'))
  const page = await openSlides(browser, url, deck.children.length, DOTS)
  try {
    const file = join(folder, 'slides.pptx')
    const exported = await exportPptxEditable(
      {
        page,
        pages: deck.children.map((_, index) => index + 1),
        slides: deck.children.map(({ notes }) => ({ title: deck.title, note: plainText(notes), frontmatter: {} })),
        go: () => Promise.resolve(),
        ...CANVAS,
      },
      file,
    )
    return {
      files: [{ name: 'slides.pptx', content: await readFile(file) }],
      pages: deck.children.length,
      warnings: warningsOf(exported),
    }
  } finally {
    await page.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Slidev's package does not list the file, and its name changes with each version. */
async function slidevExport(): Promise<SlidevExport> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('@slidev/cli/package.json')), 'dist')
  const [name = 'pptx.mjs'] = globSync('pptx-*.mjs', { cwd: folder })
  return (await import(pathToFileURL(join(folder, name)).href)) as SlidevExport
}

function warningsOf({ fallbackSlides, imagesDropped, rastersFailed, fontsNamed }: Exported): string[] {
  return [
    ...fallbackSlides.map(({ no, reason }) => `slide ${no} is a picture: ${reason}`),
    ...(imagesDropped ? [`${imagesDropped} pictures could not be read and were left out`] : []),
    ...(rastersFailed ? [`${rastersFailed} drawings could not be taken along`] : []),
    ...(fontsNamed.length ? [`fonts are named, not included: install ${fontsNamed.join(' and ')} to see it as here`] : []),
  ]
}
