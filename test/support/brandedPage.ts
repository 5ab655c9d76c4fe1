import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Fonts of the brand that brings its own: the project has them anyway. */
const FONTS = ['DejaVuSerif', 'DejaVuSerif-Bold', 'DejaVuSerif-Italic', 'DejaVuSansMono']

/** Names of the brands that tests wear: a pale one, a dark one, and one with fonts of its own. */
export const BRANDS = ['soleil', 'observatoire', 'papeterie'] as const

/**
 * Put a page beside a brand, in a folder of its own.
 *
 * @param text
 *   Markdown.
 * @returns
 *   Absolute path of the page; the folder is the caller's to remove.
 */
export function brandedPage(brand: (typeof BRANDS)[number], text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'deck-brand-'))
  cpSync(join('test/brands', brand), folder, { recursive: true })
  if (brand === 'papeterie')
    for (const name of FONTS)
      cpSync(resolve(`node_modules/dejavu-fonts-ttf/ttf/${name}.ttf`), join(folder, `${name}.ttf`))
  const page = join(folder, 'page.md')
  writeFileSync(page, text)
  return page
}
