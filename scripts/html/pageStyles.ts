import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { transform } from 'lightningcss'
import { styleSheet } from './styleSheet.ts'

/**
 * Write the style sheet of a page that is no deck: the look's colours, and the fonts that the site has already.
 *
 * @param folder
 *   Absolute path of the site.
 * @param name
 *   Folder in it that the style sheet goes to.
 * @param sheet
 *   Name of the page's own style sheet in `styles/`.
 * @returns
 *   Style sheet.
 */
export async function pageStyles(folder: string, name: string, sheet: string): Promise<string> {
  const built = globSync('assets/**/*.css', { cwd: folder }).toSorted()
  const faces = await Promise.all(built.map((path) => fontFaces(join(folder, path), join(folder, name))))
  const own = await Promise.all(
    ['tokens.css', 'base.css', 'page.css', 'markup.css', 'scripts.css', 'tasks.css', 'brand.css', sheet].map(
      styleSheet,
    ),
  )
  return [...new Set(faces), ...own].filter(Boolean).join('\n')
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
