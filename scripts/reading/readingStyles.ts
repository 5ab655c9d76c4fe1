import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from 'lightningcss'

/** What the reading page wears beside the fonts of the site. */
const SHEETS = ['tokens.css', 'read.css'].map((name) => fileURLToPath(import.meta.resolve(`../../styles/${name}`)))

/**
 * Write the style sheet of the reading page: the look's colours, and the fonts that the site has already.
 *
 * @param folder
 *   Absolute path of the site, in which the page has a folder of its own.
 * @param name
 *   Name of that folder.
 * @returns
 *   Style sheet.
 */
export async function readingStyles(folder: string, name: string): Promise<string> {
  const built = globSync('assets/**/*.css', { cwd: folder }).toSorted()
  const faces = await Promise.all(built.map((path) => fontFaces(join(folder, path), join(folder, name))))
  const own = await Promise.all(
    SHEETS.map(async (path) => transform({ filename: path, code: await readFile(path), minify: true }).code.toString()),
  )
  return [...faces, ...own].filter(Boolean).join('\n')
}

async function fontFaces(path: string, from: string): Promise<string> {
  const { code } = transform({
    filename: path,
    code: await readFile(path),
    minify: true,
    visitor: {
      Rule: (rule) => (rule.type === 'font-face' ? rule : []),
      Url: (value) => ({ ...value, url: relative(from, resolve(path, '..', value.url)).replaceAll('\\', '/') }),
    },
  })
  return code.toString()
}
