import { existsSync, globSync } from 'node:fs'
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { docsPage } from '../scripts/html/docsPage.ts'
import { pageStyles } from '../scripts/html/pageStyles.ts'

/** First pages of the docs, by language; the second is there once somebody has written it. */
const FIRST = { 'README.md': 'docs/index.html', 'LISEZMOI.md': 'docs/lisezmoi.html' }
/** What is French. */
const FRENCH = /^(?:docs\/fr\/|LISEZMOI\.md$)/
/** An address with a scheme, or a place on the same page. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|#)/i

/**
 * Write the docs as HTML into a site: those who try slides out read on there, without a network.
 *
 * @param root
 *   Absolute path of the project.
 * @param outDir
 *   Absolute path of the site, with its style sheets in it.
 */
export async function writeDocs(root: string, outDir: string): Promise<void> {
  const found = globSync([...Object.keys(FIRST), 'docs/**/*.{md,webp,png,svg}'], { cwd: root })
  const targets = new Map(found.map((path) => [path.replaceAll('\\', '/'), targetOf(path.replaceAll('\\', '/'))]))
  for (const [path, target] of targets) {
    await mkdir(dirname(join(outDir, target)), { recursive: true })
    if (!path.endsWith('.md')) {
      await copyFile(join(root, path), join(outDir, target))
      continue
    }
    const from = posix.dirname(target)
    const addressOf = (url: string): string | undefined => {
      if (ELSEWHERE.test(url)) return url
      const [file = '', ...place] = url.split(/(?=#)/)
      const there = targets.get(posix.join(posix.dirname(path), decodeURI(file)))
      return there === undefined ? undefined : [posix.relative(from, there), ...place].join('')
    }
    const lang = FRENCH.test(path) ? 'fr' : 'en'
    const style = posix.relative(from, 'docs/style.css')
    await writeFile(
      join(outDir, target),
      docsPage(await readFile(join(root, path), 'utf8'), { lang, style, addressOf }),
    )
  }
  await writeFile(join(outDir, 'docs/style.css'), await pageStyles(outDir, 'docs', 'read.css'))
}

/**
 * Tell the first page of the docs by language, from the site; in English where there is no other.
 *
 * @param root
 *   Absolute path of the project.
 */
export function firstDocs(root: string): Record<'fr' | 'en', string> {
  const french = existsSync(join(root, 'LISEZMOI.md')) ? FIRST['LISEZMOI.md'] : FIRST['README.md']
  return { fr: french, en: FIRST['README.md'] }
}

function targetOf(path: string): string {
  return FIRST[path as keyof typeof FIRST] ?? path.replace(/\.md$/, '.html')
}
