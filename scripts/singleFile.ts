import type { Element, Root } from 'hast'
import { createHash } from 'node:crypto'
import { globSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { toText } from 'hast-util-to-text'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import { policy } from './policy.ts'
import { bundleScript } from './singleFile/bundleScript.ts'
import { bundleStyles } from './singleFile/bundleStyles.ts'
import { dataUri } from './singleFile/dataUri.ts'
import { SETTINGS } from './vite/settings.ts'

/** What menus and dialogs are written in. */
const ASCII = String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 32 + index))

/**
 * Make one file of a built site, that opens by double click: browsers load no scripts beside a `file:` page.
 *
 * @param folder
 *   Absolute path of the site.
 * @param text
 *   What the deck shows and says: fonts that draw none of it stay out.
 * @returns
 *   HTML.
 */
export async function singleFile(folder: string, text: string): Promise<string> {
  const tree = fromHtml(await readFile(join(folder, 'index.html'), 'utf8'))
  // The last one starts the site; those before it are what it imports.
  const scripts = take(tree, (element) => element.tagName === 'script' && Boolean(element.properties['src']))
  const sheets = take(tree, (element) => relOf(element) === 'stylesheet').map(({ properties }) => properties['href'])
  const [icon] = take(tree, (element) => relOf(element) === 'icon')
  // What leads to other files of the site leads nowhere once this one is alone.
  take(tree, (element) => ['modulepreload', 'alternate'].includes(relOf(element)) || isLinkInside(element))
  take(tree, (element) => String(element.properties['httpEquiv']) === 'Content-Security-Policy')

  const linked = sheets.map((href) => join(folder, String(href)))
  const later = globSync('assets/**/*.css', { cwd: folder })
    .map((path) => join(folder, path))
    .filter((path) => !linked.includes(path))
    .toSorted()
  const [settings] = take(tree, ({ properties }) => properties['id'] === SETTINGS)
  const told = settings && (await withMedia(toText(settings), folder))
  const script = await withMedia(await bundleScript(join(folder, String(scripts.at(-1)?.properties['src']))), folder)
  const style = await bundleStyles([...linked, ...later], text + ASCII)
  const href = icon && (await dataUri(join(folder, String(icon.properties['href']))))
  const hash = createHash('sha256').update(script).digest('base64')
  const content = policy({ script: `'sha256-${hash}'`, style: "'unsafe-inline'", img: 'data:', font: 'data:' })
  visit(tree, 'element', (head) => {
    if (head.tagName !== 'head') return
    head.children.unshift(h('meta', { httpEquiv: 'Content-Security-Policy', content }))
    if (href) head.children.push(h('link', { rel: 'icon', href }))
    if (told) head.children.push(h('script', { type: 'application/json', id: SETTINGS }, told))
    head.children.push(h('style', style), h('script', { type: 'module' }, script))
  })
  return toHtml(tree)
}

/** Put pictures where they are named: their names tell their content, so that nothing else is called so. */
async function withMedia(script: string, folder: string): Promise<string> {
  let whole = script
  for (const path of globSync('media/*', { cwd: folder }))
    whole = whole.replaceAll(path.replaceAll('\\', '/'), await dataUri(join(folder, path)))
  return whole
}

/** Take elements out of a tree. */
function take(tree: Root, test: (element: Element) => boolean): Element[] {
  const taken: Element[] = []
  visit(tree, 'element', (element, index, parent) => {
    if (!parent || index === undefined || !test(element)) return
    taken.push(element)
    parent.children.splice(index, 1)
    return index
  })
  return taken
}

function relOf({ tagName, properties }: Element): string {
  return tagName === 'link' ? [properties['rel']].flat().join(' ') : ''
}

function isLinkInside({ tagName, properties }: Element): boolean {
  return tagName === 'a' && !/^[a-z][a-z0-9+.-]*:/i.test(String(properties['href']))
}
