import type { Row } from './closingTable.ts'
import type { Conversion } from './convert.ts'
import type { Progress } from './progress.ts'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { findBrowser, launchBrowser } from './browser.ts'
import { replaceFolder, writeWhole } from './output.ts'
import { pdf } from './pdf.ts'
import { serve } from './serve.ts'
import { site } from './site.ts'

/** How to build. */
export interface KitOptions {
  /** Absolute path of the project: components, layouts, setup, styles, public. */
  root: string
  /** Whether to print `slides.pdf`, too. */
  withPdf: boolean
  /** Path of the browser asked for. */
  browser: string | undefined
  /** Folders to search for a browser, as in the environment variable PATH. */
  searchPath: string
  isRoot: boolean
}

/**
 * Build the site and the PDF of a deck in a folder beside, so that the old kit stays until the new one is whole.
 *
 * @param conversion
 *   Converted page.
 * @param paths
 *   Absolute paths: `slides.md`, and the folder of all else.
 * @param steps
 *   Told of each step.
 * @param options
 *   How to build.
 * @returns
 *   What was made, for the closing table.
 * @throws UserError
 *   When something cannot be written or no browser prints.
 */
export async function buildKit(
  { deck, slides }: Conversion,
  paths: { slides: string; folder: string },
  steps: Progress,
  options: KitOptions,
): Promise<Array<Omit<Row, 'label'>>> {
  const aliases = deck.children.map(({ frontmatter }) => frontmatter.routeAlias)
  // Slidev looks for components beside the deck, so that it is built from the project's folder wherever it goes.
  const entry = join(options.root, `.deck-${process.pid}.md`)
  try {
    await replaceFolder(paths.folder, options.withPdf ? [] : ['slides.pdf'], async (partial) => {
      await writeWhole(entry, slides)
      await steps.step('site', () => site(entry, partial))
      if (options.withPdf) {
        const print = async (): Promise<void> =>
          writeWhole(join(partial, 'slides.pdf'), await printed(partial, aliases, options))
        await steps.step('slides.pdf', print)
      }
      if (paths.slides.startsWith(paths.folder)) await writeWhole(join(partial, 'slides.md'), slides)
      else await writeWhole(paths.slides, slides)
    })
  } finally {
    await rm(entry, { force: true })
  }
  const pages = deck.children.length
  return [
    { path: paths.slides, pages, seconds: steps.secondsOf('slides.md') },
    { path: join(paths.folder, 'index.html'), folder: paths.folder, seconds: steps.secondsOf('site') },
    ...(options.withPdf
      ? [{ path: join(paths.folder, 'slides.pdf'), pages, seconds: steps.secondsOf('slides.pdf') }]
      : []),
  ]
}

async function printed(folder: string, aliases: Array<string | undefined>, options: KitOptions): Promise<Uint8Array> {
  const found = await findBrowser(options.browser, options.searchPath)
  const browser = await launchBrowser(found, options.isRoot)
  try {
    await using served = await serve(folder)
    await writeWhole(join(folder,'handout.pdf'), await (await import('./handout.ts')).handout(browser, served.url, aliases.length))
    return await pdf(browser, served.url, aliases)
  } finally {
    await browser.close()
  }
}
