import type { Element, Root } from 'hast'
import { createHash } from 'node:crypto'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { visit } from 'unist-util-visit'
import { LICENCES } from '../../../licences/licenceNotices.ts'
import { contentSecurityPolicy } from '../../../html/contentSecurityPolicy.ts'
import { bundleScript } from './bundleScript.ts'
import { bundleStyles } from './bundleStyles.ts'
import { dataUri } from './dataUri.ts'
import { fileOf } from './fileOf.ts'
import { readInside } from './readInside.ts'
import { jsonInside, MEDIA } from '../../../slidev/shell/deckSettings.ts'

/** What menus and dialogs are written in. */
const ASCII = String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 32 + index))

/**
 * Make one file of a built site, that opens by double click: browsers load no scripts beside a `file:` page.
 *
 * @param folder
 *   Absolute path of the site.
 * @param text
 *   What the deck shows and says: fonts that draw none of it stay out.
 * @param media
 *   Names of the deck's pictures.
 * @returns
 *   HTML.
 */
export async function singleFile(folder: string, text: string, media: string[]): Promise<string> {
  const index = join(folder, 'index.html')
  const tree = fromHtml(String(await readInside(folder, index)))
  // The last one starts the site; those before it are what it imports.
  const scripts = take(tree, (element) => element.tagName === 'script' && Boolean(element.properties['src']))
  const sheets = take(tree, (element) => relOf(element) === 'stylesheet').map(({ properties }) => properties['href'])
  const [icon] = take(tree, (element) => relOf(element) === 'icon')
  // What leads to other files of the site leads nowhere once this one is alone.
  take(tree, (element) => ['modulepreload', 'alternate'].includes(relOf(element)) || isLinkInside(element))
  take(tree, (element) => String(element.properties['httpEquiv']) === 'Content-Security-Policy')

  const linked = sheets.flatMap((href) => fileOf(String(href), index) ?? [])
  const later = globSync('assets/**/*.css', { cwd: folder })
    .map((path) => join(folder, path))
    .filter((path) => !linked.includes(path))
    .toSorted()
  const script = await bundleScript(fileOf(String(scripts.at(-1)?.properties['src']), index) ?? '', folder)
  const style = await bundleStyles([...linked, ...later], text + ASCII, folder)
  const href = icon && (await dataUri(folder, fileOf(String(icon.properties['href']), index)))
  const pictures = await picturesOf(media, folder)
  const licences = (await readInside(folder, join(folder, LICENCES)))
    ?.toString()
    .replaceAll(/<(?=\/script|!--)/gi, '< ')
  const hash = createHash('sha256').update(script).digest('base64')
  const content = contentSecurityPolicy({
    script: `'sha256-${hash}'`,
    style: "'unsafe-inline'",
    img: 'data:',
    font: 'data:',
  })
  visit(tree, 'element', (head) => {
    if (head.tagName !== 'head') return
    head.children.unshift(h('meta', { httpEquiv: 'Content-Security-Policy', content }))
    if (href) head.children.push(h('link', { rel: 'icon', href }))
    head.children.push(h('style', style), h('script', { type: 'application/json', id: MEDIA }, jsonInside(pictures)))
    head.children.push(h('script', { type: 'module' }, script))
    // Whoever gives it away gives these along.
    if (licences) head.children.push(h('script', { type: 'text/plain', id: 'licences' }, licences))
  })
  return toHtml(tree)
}

/** Pictures by their addresses, in JSON: each is held once, and one that looks the same is told by the other's address. */
async function picturesOf(media: string[], folder: string): Promise<string> {
  const first = new Map<string, string>()
  const held: Record<string, string> = {}
  for (const name of media) {
    const uri = await dataUri(folder, join(folder, 'media', name))
    if (uri === undefined) continue
    held[`media/${name}`] = first.get(uri) ?? uri
    first.set(uri, first.get(uri) ?? `media/${name}`)
  }
  return JSON.stringify(held)
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
