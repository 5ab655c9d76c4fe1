import type { Root } from 'mdast'
import type { SlideProblem } from '../../deck/ownSlide.ts'
import { visit } from 'unist-util-visit'
import { htmlText } from '../../text/htmlText.ts'
import { isAttribute, isHarmlessValue, isProp, SLIDE_ELEMENTS } from '../../text/slideHtml.ts'

/** A comment, or a tag with its name and what is told to it. */
const TAG = /<!--[\s\S]*?-->|<\/?([A-Za-z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/g
const ATTRIBUTE = /([^\s=/"'<>]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g
/** What appears or is marked on a click says no more than on which one. */
const CLICK = /^v-(?:after|clicks?|mark)$/
/** What is bound to something, listens to something, or is another directive of Vue. */
const BOUND = /^(?:[:@#]|v-)/
/** Another file's code, which Slidev puts in its place. */
const SNIPPET = /(?:^|\n)<<<[ \t]*\S/

/** Elements whose content is no Markdown, or which the deck writes itself. */
const OF_DECK = new Set(['template', 'input', 'label'])

/**
 * Find what keeps a slide from being shown as it is written: it would run, or nobody would see it.
 *
 * @param tree
 *   Slide.
 * @param components
 *   Names of the components that it can wear.
 * @returns
 *   Problems, each with its line in the slide, from 1.
 */
export function problemsIn(
  tree: Root,
  components: ReadonlySet<string>,
): Array<{ line: number; problem: SlideProblem }> {
  const found: Array<{ line: number; problem: SlideProblem }> = []
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1
    if (node.type === 'html')
      for (const { problem, at } of inHtml(node.value, components))
        found.push({ line: line + node.value.slice(0, at).split('\n').length - 1, problem })
    if (node.type === 'imageReference') found.push({ line, problem: { id: 'tag', found: 'img' } })
    if (node.type !== 'text') return
    const at = node.value.indexOf('{{')
    const below = at < 0 ? 0 : node.value.slice(0, at).split('\n').length - 1
    if (at >= 0) found.push({ line: line + below, problem: expression(node.value, at) })
    if (SNIPPET.test(node.value)) found.push({ line, problem: { id: 'snippet' } })
  })
  return found
}

function inHtml(html: string, components: ReadonlySet<string>): Array<{ problem: SlideProblem; at: number }> {
  const found: Array<{ problem: SlideProblem; at: number }> = []
  for (const { index: at, 0: tag, 1: name, 2: told = '' } of html.matchAll(TAG)) {
    // A comment; and what was opened has been told of.
    if (!name || tag.startsWith('</')) continue
    const isComponent = components.has(name)
    if (!isComponent && (!SLIDE_ELEMENTS.has(name) || OF_DECK.has(name)))
      found.push({ at, problem: { id: 'tag', found: name } })
    else for (const problem of toldWrong(told, isComponent)) found.push({ at, problem })
  }
  const text = html.replaceAll(TAG, (tag) => tag.replaceAll(/[^\n]/g, ' '))
  const open = text.search(/<[A-Za-z/!?]/)
  if (open >= 0 && !found.length)
    found.push({ at: open, problem: { id: 'broken-tag', found: (html.slice(open).split('\n')[0] ?? '').slice(0, 40) } })
  const at = text.indexOf('{{')
  return at >= 0 && !found.length ? [...found, { at, problem: expression(text, at) }] : found
}

function toldWrong(told: string, isComponent: boolean): SlideProblem[] {
  return [...told.matchAll(ATTRIBUTE)].flatMap(([, name = '', quoted = '']): SlideProblem[] => {
    const value = quoted.replace(/^(["'])([\s\S]*)\1$/, '$2')
    if (CLICK.test(name)) return /^(?:[+-]?\d+)?$/.test(value) ? [] : [{ id: 'bound', found: name }]
    if (BOUND.test(name)) return [{ id: 'bound', found: name }]
    if (!(isComponent ? isProp(name) : isAttribute(name))) return [{ id: 'attribute', found: name }]
    // As browsers read it: references are signs.
    return isHarmlessValue(name, htmlText(value)) ? [] : [{ id: 'value', found: `${name}="${value.slice(0, 40)}"` }]
  })
}

function expression(text: string, at: number): SlideProblem {
  return { id: 'expression', found: (/\{\{.*?(?:\}\}|$)/s.exec(text.slice(at))?.[0] ?? '').split('\n')[0] ?? '' }
}
