import type { Element, Root } from 'hast'
import GithubSlugger from 'github-slugger'
import { h } from 'hastscript'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toHast } from 'mdast-util-to-hast'
import { gfm } from 'micromark-extension-gfm'
import { visit } from 'unist-util-visit'
import { staticPage } from './staticPage.ts'

/** What is known of a page of the docs beside its text. */
export interface DocsPage {
  lang: string
  /** Address of its style sheet. */
  style: string
  /** Tells the address of what the page links to or shows, by what it says; nothing where that is not there. */
  addressOf: (url: string) => string | undefined
}

/**
 * Write a page of the docs as HTML that needs no script. Headings have the names that links on forges have.
 *
 * @param markdown
 *   The page; HTML in it is left out.
 */
export function docsPage(markdown: string, { lang, style, addressOf }: DocsPage): string {
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const html = toHast(tree) as Root
  const slugger = new GithubSlugger()
  let title = ''
  visit(html, 'element', (node) => {
    if (/^h[1-6]$/.test(node.tagName)) {
      const text = textIn(node)
      title ||= text
      node.properties['id'] = slugger.slug(text)
    }
    if (node.tagName === 'a') point(node, 'href', addressOf)
    if (node.tagName === 'img') point(node, 'src', addressOf)
  })
  return staticPage({
    lang,
    title,
    head: [h('link', { rel: 'stylesheet', href: style })],
    body: [h('main', { className: 'text' }, html.children as Element[])],
  })
}

/** What leads nowhere is only said. */
function point(node: Element, name: 'href' | 'src', addressOf: DocsPage['addressOf']): void {
  const address = addressOf(String(node.properties[name] ?? ''))
  if (address !== undefined) node.properties[name] = address
  else if (name === 'href') delete node.properties[name]
  else
    Object.assign(node, {
      tagName: 'em',
      properties: {},
      children: [{ type: 'text', value: node.properties['alt'] ?? '' }],
    })
}

function textIn(node: Element): string {
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textIn(child) : ''))
    .join('')
}
