import type { Element, ElementContent, Root } from 'hast'
import type { Output, OutputContext } from '../output.ts'
import type { FirstSlide } from './firstSlide.ts'
import type { Picture } from './pictureOf.ts'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { transform } from 'lightningcss'
import { visit } from 'unist-util-visit'
import { reveal } from './reveal.ts'
import { UPRIGHT } from '../../../tokens/upright.ts'

const INDEX = 'index.html'
/** Above the deck, which is built behind it; in a column there is more to scroll. */
const ABOVE = 'position:fixed;inset:0;z-index:1;'
const ALONE = `${ABOVE}background:black;overflow:hidden`
const IN_COLUMN = `${ABOVE}background:var(--deck-line);overflow:hidden scroll`

/**
 * Put the first slide into the site's first file, so that it is seen before the deck's scripts and style sheets are
 * there; the deck takes it away once it shows the same slide itself.
 *
 * @param context
 *   Built site, and its first slide.
 * @returns
 *   That file and a script.
 */
export async function prerender({ folder, first }: Pick<OutputContext, 'folder' | 'first'>): Promise<Output> {
  // The policy allows no script inside the page.
  const script = `(${reveal.toString()})()\n`
  const name = `assets/first-${createHash('sha256').update(script).digest('hex').slice(0, 8)}.js`
  const slide = await first()
  const tree = fromHtml(await readFile(join(folder, INDEX), 'utf8'))
  show(tree, slide, `./${name}`)
  return {
    files: [
      { name, content: Buffer.from(script) },
      { name: INDEX, content: Buffer.from(toHtml(tree)) },
    ],
  }
}

/** Put the slide before what it is the picture of, and all that it does without after it. */
function show(tree: Root, { alone, inColumn, css, fonts }: FirstSlide, src: string): void {
  const code = transform({ filename: 'first.css', code: Buffer.from(css), minify: true }).code.toString()
  const later: ElementContent[] = []
  visit(tree, 'element', (element, index, parent) => {
    const { tagName, properties } = element
    if (tagName === 'script') properties['fetchPriority'] = 'low'
    if (isSheet(element) && parent && index !== undefined) {
      later.push(...(parent.children.splice(index, 1) as ElementContent[]))
      return index
    }
    return
  })
  visit(tree, 'element', (element) => {
    if (element.tagName === 'head') element.children.push(h('style', code), ...fonts.map(preload))
    if (element.tagName !== 'body') return
    const app = element.children.findIndex((child) => child.type === 'element' && child.properties['id'] === 'app')
    const template = h('template', { id: 'deck-first' })
    const pictures = [picture(inColumn, IN_COLUMN, UPRIGHT), picture(alone, ALONE, 'all')]
    template.content = { type: 'root', children: pictures }
    element.children.splice(app, 0, template, h('script', { src }))
    element.children.push(...later)
  })
}

/** A picture for the windows that a media query tells. */
function picture({ html }: Picture, style: string, media: string): Element {
  return h('div', { className: 'deck-first', style, dataMedia: media }, fromHtml(html, { fragment: true }).children)
}

function preload(href: string): Element {
  return h('link', { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href })
}

function isSheet({ tagName, properties }: Element): boolean {
  return tagName === 'link' && [properties['rel']].flat().includes('stylesheet')
}
