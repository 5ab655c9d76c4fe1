import type { Element, ElementContent, Root } from 'hast'
import type { Output, OutputContext } from '../output.ts'
import type { Picture } from './pictureOf.ts'
import type { Snapshot } from './snapshot.ts'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { transform } from 'lightningcss'
import { visit } from 'unist-util-visit'
import { pictureOf } from './pictureOf.ts'
import { snapshot } from './snapshot.ts'
import { reveal } from './reveal.ts'
import { delayTimers } from '../../../browser/inPage/delayTimers.ts'
import { newPage } from '../../../browser/newPage.ts'
import { CANVAS } from '../../../tokens/canvas.ts'
import { UPRIGHT } from '../../../tokens/upright.ts'

const INDEX = 'index.html'
/** Above the deck, which is built behind it; in a column there is more to scroll. */
const ABOVE = 'position:fixed;inset:0;z-index:1;'
const ALONE = `${ABOVE}background:black;overflow:hidden`
const IN_COLUMN = `${ABOVE}background:var(--deck-line);overflow:hidden scroll`
/** A phone held upright, in CSS px. */
const PHONE = { width: 390, height: 844 }

/**
 * Put the first slide into the site's first file, so that it is seen before the deck's scripts and style sheets are
 * there; the deck takes it away once it shows the same slide itself.
 *
 * @param context
 *   Browser, built site.
 * @returns
 *   That file and a script, to be written once no page is loading any more.
 */
export async function prerender({
  browser,
  url,
  folder,
}: Pick<OutputContext, 'browser' | 'url' | 'folder'>): Promise<Output> {
  const page = await newPage(browser)
  try {
    await page.setViewportSize(CANVAS)
    // On a slow machine, the fonts of all other slides would be there before this one is.
    await page.addInitScript(delayTimers)
    await page.goto(`${url}#/1`)
    await page.locator('.slidev-page-1 .slidev-layout').waitFor()
    await page.evaluate(() => document.fonts.ready)
    const alone = await page.evaluate(pictureOf)
    await page.setViewportSize(PHONE)
    await page.locator('.slide-column .slidev-page-1 .slidev-layout').waitFor()
    const inColumn = await page.evaluate(pictureOf)
    const worn = await page.evaluate(snapshot, [alone, inColumn])
    // The policy allows no script inside the page.
    const script = `(${reveal.toString()})()\n`
    const name = `assets/first-${createHash('sha256').update(script).digest('hex').slice(0, 8)}.js`
    const tree = fromHtml(await readFile(join(folder, INDEX), 'utf8'))
    show(tree, { alone, inColumn }, worn, `./${name}`)
    return {
      files: [
        { name, content: Buffer.from(script) },
        { name: INDEX, content: Buffer.from(toHtml(tree)) },
      ],
    }
  } finally {
    await page.close()
  }
}

/** Put the slide before what it is the picture of, and all that it does without after it. */
function show(tree: Root, slide: Record<'alone' | 'inColumn', Picture>, { css, fonts }: Snapshot, src: string): void {
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
    const pictures = [picture(slide.inColumn, IN_COLUMN, UPRIGHT), picture(slide.alone, ALONE, 'all')]
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
