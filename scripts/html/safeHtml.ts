import type { Element, ElementContent } from 'hast'
import type { FootnoteReference, Image, Root, RootContent } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import type { Markup, Steer } from '../deck/types.ts'
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize'
import { h } from 'hastscript'
import { toHast } from 'mdast-util-to-hast'
import { visit } from 'unist-util-visit'
import { taskNamesFor } from '../locales/taskNames.ts'
import { MARKUP } from '../text/markup.ts'
import { TASK_SIGNS } from '../text/taskSigns.ts'

/** What HTML may say, see `hast-util-sanitize`: as GitHub, and links to numbers, and the elements that we print ourselves. */
const SCHEMA: Schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), ...MARKUP],
  protocols: { ...defaultSchema.protocols, href: [...(defaultSchema.protocols?.['href'] ?? []), 'tel'] },
}

/**
 * Turn a part of the page into safe HTML, whose links tell no other site where a reader comes from.
 *
 * @param nodes
 *   Part of the page.
 * @param lang
 *   BCP 47 tag.
 * @returns
 *   HTML.
 */
export function safeHtml(nodes: RootContent[], lang: string): ElementContent[] {
  const root: Root = { type: 'root', children: nodes }
  const html = sanitize(toHast(root, { handlers: { footnoteReference, image, markup, steer } }), SCHEMA)
  visit(html, 'element', (element) => {
    if (element.tagName === 'input') tick(element, lang)
    const url = String(element.properties['href'] ?? '')
    if (element.tagName === 'a' && /^https?:/i.test(url)) element.properties['rel'] = ['noopener', 'noreferrer']
  })
  return ('children' in html ? html.children : []) as ElementContent[]
}

/** A box that nobody can tick is a sign, as on slides. */
function tick(element: Element, lang: string): void {
  const state = element.properties['checked'] ? 'done' : 'open'
  element.children = [h('span', TASK_SIGNS[state])]
  element.tagName = 'span'
  element.properties = { className: ['task-box', state], role: 'img', ariaLabel: taskNamesFor(lang)[state] }
}

/** A picture is seen in that of its slide; here it is told, a drawing by its source. */
function image(_: unknown, { alt, data }: Image): ElementContent {
  if (data?.source === undefined) return { type: 'text', value: alt ?? '' }
  return data.source.includes('\n') ? h('pre', [h('code', data.source)]) : h('code', data.source)
}

/** Its note stands where its author wrote it, with the same number. */
function footnoteReference(_: unknown, { data }: FootnoteReference): ElementContent {
  return { type: 'text', value: data?.mark ?? '' }
}

/** Words that mean more than Markdown can say. */
function markup(state: State, node: Markup): ElementContent {
  return h(node.name, { title: node.title, lang: node.lang }, state.all(node as never))
}

/** What the author would only say. */
function steer(_: unknown, { value }: Steer): ElementContent {
  return h('p', value)
}
