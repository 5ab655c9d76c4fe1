import type { Page } from 'playwright-core'
import { existsSync, globSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What Slidev's export hands back, as far as it is told. */
export interface PptxExported {
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
  ) => Promise<PptxExported>
}

/** Where the package has it. */
const PACKED = new URL('../vendor/pptx.js', import.meta.url)

/**
 * Find Slidev's editable export: its package does not list the file, and its name changes with each version.
 *
 * @returns
 *   Module that exports it.
 * @throws
 *   When there is no such file.
 */
export async function pptxExport(): Promise<SlidevExport> {
  if (existsSync(PACKED)) return (await import(PACKED.href)) as SlidevExport
  const folder = join(dirname(createRequire(import.meta.url).resolve('@slidev/cli/package.json')), 'dist')
  const [name = 'pptx.mjs'] = globSync('pptx-*.mjs', { cwd: folder })
  return (await import(pathToFileURL(join(folder, name)).href)) as SlidevExport
}
