import type { Root, Text } from 'mdast'
import type { SlideProblem } from '../../deck/ownSlide.ts'
import { closestMatch } from 'leven'
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

/** Components, as far as they are known by name. */
export interface ComponentsKnown {
  components: ReadonlySet<string>
  /** Names of files. */
  misnamed: readonly string[]
}

/** How far a name can be from the one that was meant. */
const NEAR = 2

/**
 * Find what keeps a slide from being shown as it is written: it would run, or nobody would see it.
 *
 * @param tree
 *   Slide.
 * @param look
 *   Names of the components that it can wear, and of the files that would be some by another name.
 * @returns
 *   Problems, each with its line in the slide, from 1.
 */
export function problemsIn(tree: Root, look: ComponentsKnown): Array<{ line: number; problem: SlideProblem }> {
  const found: Array<{ line: number; problem: SlideProblem }> = []
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1
    if (node.type === 'html')
      for (const { problem, at } of inHtml(node.value, look))
        found.push({ line: line + node.value.slice(0, at).split('\n').length - 1, problem })
    if (node.type === 'imageReference') found.push({ line, problem: { id: 'tag', found: 'img' } })
    if (node.type !== 'text') return
    found.push(...tagsInText(node, look))
    const at = node.value.indexOf('{{')
    const below = at < 0 ? 0 : node.value.slice(0, at).split('\n').length - 1
    if (at >= 0) found.push({ line: line + below, problem: expression(node.value, at) })
    if (SNIPPET.test(node.value)) found.push({ line, problem: { id: 'snippet' } })
  })
  return found
}

/** Tags that are text to Markdown, as a name in them begins with `@` or `#`, and components to Slidev. */
function tagsInText({ value, position }: Text, look: ComponentsKnown): Array<{ line: number; problem: SlideProblem }> {
  const { start, end } = position ?? {}
  // Where a sign was escaped, what looks like a tag is none.
  if (!start || end?.offset === undefined || end.offset - (start.offset ?? 0) !== value.length) return []
  return Array.from(value.matchAll(TAG)).flatMap(({ index: at, 1: name = '', 2: told = '' }) => {
    if (!look.components.has(name) && !SLIDE_ELEMENTS.has(name)) return []
    const line = start.line + value.slice(0, at).split('\n').length - 1
    return toldWrong(told, look.components.has(name)).map((problem) => ({ line, problem }))
  })
}

function inHtml(html: string, look: ComponentsKnown): Array<{ problem: SlideProblem; at: number }> {
  const found: Array<{ problem: SlideProblem; at: number }> = []
  for (const { index: at, 0: tag, 1: name, 2: told = '' } of html.matchAll(TAG)) {
    // A comment; and what was opened has been told of.
    if (!name || tag.startsWith('</')) continue
    const isComponent = look.components.has(name)
    if (!isComponent && (!SLIDE_ELEMENTS.has(name) || OF_DECK.has(name)))
      found.push({ at, problem: unknownTag(name, look) })
    else for (const problem of toldWrong(told, isComponent)) found.push({ at, problem })
  }
  const text = html.replaceAll(TAG, (tag) => tag.replaceAll(/[^\n]/g, ' '))
  const open = text.search(/<[A-Za-z/!?]/)
  if (open >= 0 && !found.length)
    found.push({ at: open, problem: { id: 'broken-tag', found: (html.slice(open).split('\n')[0] ?? '').slice(0, 40) } })
  const at = text.indexOf('{{')
  return at >= 0 && !found.length ? [...found, { at, problem: expression(text, at) }] : found
}

/** A tag that is nothing: an element looks like no component, and is none by other letters. */
function unknownTag(name: string, { components, misnamed }: ComponentsKnown): SlideProblem {
  const tag = pascal(name)
  const file = misnamed.find((file) => pascal(file.replace(/\.vue$/, '')) === tag)
  if (file) return { id: 'component', found: tag, file }
  if (components.has(tag)) return { id: 'component', found: name, nearest: tag }
  if (!/^[A-Z]/.test(name) || SLIDE_ELEMENTS.has(name.toLowerCase())) return { id: 'tag', found: name }
  const nearest = closestMatch(name, [...components], { maxDistance: NEAR })
  return { id: 'component', found: name, ...(nearest && { nearest }) }
}

function pascal(name: string): string {
  return name.replaceAll(/(?:^|[-_.\s]+)(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function toldWrong(told: string, isComponent: boolean): SlideProblem[] {
  return [...told.matchAll(ATTRIBUTE)].flatMap(([, name = '', quoted = '']): SlideProblem[] => {
    const value = quoted.replace(/^(["'])([\s\S]*)\1$/, '$2')
    if (CLICK.test(name)) return /^(?:[+-]?\d+)?$/.test(value) ? [] : [{ id: 'bound', found: name }]
    if (BOUND.test(name)) return [{ id: 'bound', found: name }]
    if (!(isComponent ? isProp(name) : isAttribute(name)))
      return [{ id: isComponent ? 'told' : 'attribute', found: name }]
    // As browsers read it: references are signs.
    return isHarmlessValue(name, htmlText(value)) ? [] : [{ id: 'value', found: `${name}="${value.slice(0, 40)}"` }]
  })
}

function expression(text: string, at: number): SlideProblem {
  return { id: 'expression', found: (/\{\{.*?(?:\}\}|$)/s.exec(text.slice(at))?.[0] ?? '').split('\n')[0] ?? '' }
}
