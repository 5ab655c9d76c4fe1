import type { Element, ElementContent } from 'hast'
import type { Blockquote, Heading, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { textOf } from '../../../text/textOf.ts'
import { toText } from 'hast-util-to-text'
import { attribute, childrenNamed, flowIn, type State, type Translate } from './context.ts'
import { MEDIA, said } from './media.ts'
import { flowOf, linesOf, paragraph } from './phrasing.ts'

/** Dash before the author of a quote. */
const DASH = '— '

/** A heading of its depth, whatever it stands in. */
export const heading: Translate = (state, element) => {
  const children = linesOf(flowIn(state, element))
  if (!children.length) return []
  const node: Heading = { type: 'heading', depth: Number(element.tagName.charAt(1)) as Heading['depth'], children }
  state.patch(element, node)
  return [node]
}

/** What folds open: its summary is the heading of what it holds, see `summaryHeadings`. */
export const details: Translate = (state, element) => {
  const [summary] = childrenNamed(element, 'summary')
  const title = summary ? bare(linesOf(flowIn(state, summary))) : []
  const body = flowIn(state, { children: element.children.filter((child) => child !== summary) })
  if (!title.length) return body
  if (!body.length) return [paragraph([{ type: 'strong', children: title }])]
  const node: Heading = { type: 'heading', depth: 2, children: title, data: { isSummary: true } }
  state.patch(summary ?? element, node)
  return [node, ...body, { type: 'thematicBreak', data: { endsDetails: true } }]
}

/** A title without the emphasis that is around all of it. */
function bare(title: PhrasingContent[]): PhrasingContent[] {
  const [only] = title
  return title.length === 1 && only?.type === 'strong' ? only.children : title
}

/** A quote; who said it is its last line, after a dash. */
export const blockquote: Translate = (state, element) => {
  const authors = authorsIn(element)
  const body = flowIn(state, { children: element.children.filter((child) => !authors.includes(child as Element)) })
  const lines = authors.flatMap((author) => authorLine(state, author))
  const quote: Blockquote = { type: 'blockquote', children: [...body, ...lines] as Blockquote['children'] }
  state.patch(element, quote)
  return quote.children.length ? [quote] : []
}

/** What ends a quote and names its author: a footer, a source by itself, or a paragraph of nothing else. */
function authorsIn(element: Element): Element[] {
  const last = element.children.findLast((child): child is Element => isContent(child))
  if (last?.type !== 'element') return []
  if (last.tagName === 'footer' || last.tagName === 'cite') return [last]
  const inside = last.children.filter((child) => isContent(child))
  const isSource = inside.length === 1 && inside[0]?.type === 'element' && inside[0].tagName === 'cite'
  return last.tagName === 'p' && isSource ? [last] : []
}

function authorLine(state: State, author: Element): Paragraph[] {
  const children = linesOf(flowIn(state, author.tagName === 'cite' ? author : withoutLoneCite(author)))
  const dash: PhrasingContent[] = /^[\s\u00A0]*[—–-]/u.test(textOf(children)) ? [] : [{ type: 'text', value: DASH }]
  if (!children.length) return []
  const line = paragraph([...dash, ...children])
  state.patch(author, line)
  return [line]
}

/** A source that is all of the line is told by the dash. */
function withoutLoneCite(author: Element): Element {
  const inside = author.children.filter((child) => isContent(child))
  const [only] = inside
  return inside.length === 1 && only?.type === 'element' && only.tagName === 'cite' ? only : author
}

function isContent(child: ElementContent): boolean {
  return child.type === 'text' ? child.value.trim() !== '' : true
}

/** A picture, table, code or quote with its caption: emphasis below a picture, the last line of a quote. */
export const figure: Translate = (state, element, context) => {
  const quote = childrenNamed(element, 'blockquote')[0]
  const captions = childrenNamed(element, 'figcaption')
  if (quote && captions.length) {
    const footers = captions.map((caption): Element => ({ ...caption, tagName: 'footer' }))
    const others = element.children.filter((child) => child !== quote && !captions.includes(child as Element))
    const whole: Element = { ...quote, children: [...quote.children, ...footers] }
    return flowIn(state, { children: [whole, ...others] })
  }
  const films = childrenNamed(element, ...MEDIA)
  if (!captions.length || !films.length) return flowIn(state, element)
  // A film is called by its caption, which is said behind it.
  const title = captions.map((caption) => toText(caption)).join(' ')
  for (const film of films) film.properties['title'] ??= title
  const others = element.children.filter((child) => !captions.includes(child as Element))
  return [
    ...flowIn(state, { children: others }),
    ...said(captions.flatMap((caption) => figcaption(state, caption, context))),
  ]
}

/** Caption of a figure. */
export const figcaption: Translate = (state, element) => {
  const children = linesOf(flowIn(state, element))
  if (!children.length) return []
  const line = paragraph([{ type: 'emphasis', children }])
  state.patch(element, line)
  return [line]
}

/** A list; what stands in it outside its items, such as a list in Markdown, is what it says. */
export const list: Translate = (state, element) => {
  if (!childrenNamed(element, 'li').length) return flowIn(state, element)
  const nodes = state.toSpecificContent<RootContent, ListItem & { children: RootContent[] }>(
    state.all(element),
    () => item([]) as ListItem & { children: RootContent[] },
  ) as ListItem[]
  const isOrdered = element.tagName === 'ol'
  const start = Number.parseInt(attribute(element, 'start') ?? '1', 10)
  const node: List = {
    type: 'list',
    ordered: isOrdered,
    start: isOrdered ? start || 1 : null,
    spread: nodes.some(({ spread }) => spread),
    children: nodes,
  }
  state.patch(element, node)
  return [node]
}

/** Terms and what they mean, as a list: the term in strong letters, a dash, its meaning. */
export const descriptionList: Translate = (state, element) => {
  const parts = element.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'div' ? child.children : [child],
  )
  const items: ListItem[] = []
  let terms: PhrasingContent[] = []
  const beside: RootContent[] = []
  for (const part of parts) {
    if (part.type === 'element' && part.tagName === 'dt') {
      const term = linesOf(flowIn(state, part))
      if (term.length)
        terms.push(...(terms.length ? [{ type: 'text' as const, value: ', ' }] : []), {
          type: 'strong',
          children: term,
        })
      continue
    }
    const isMeaning = part.type === 'element' && part.tagName === 'dd'
    const meaning = flowIn(state, isMeaning ? part : { children: [part] })
    const [first, ...more] = meaning
    if (!first) continue
    if (!terms.length) {
      const last = items.at(-1)
      if (last) {
        last.children.push(...(meaning as ListItem['children']))
        last.spread = true
      } else beside.push(...meaning)
      continue
    }
    const isLine = first.type === 'paragraph'
    const line = paragraph(isLine ? [...terms, { type: 'text', value: ' – ' }, ...first.children] : terms)
    const one = item([line, ...(isLine ? more : meaning)] as ListItem['children'])
    state.patch(part as Element, one)
    items.push(one)
    terms = []
  }
  if (terms.length) items.push(item([paragraph(terms)]))
  if (!items.length) return beside
  const node: List = {
    type: 'list',
    ordered: false,
    start: null,
    spread: items.some(({ spread }) => spread),
    children: items,
  }
  state.patch(element, node)
  return [...beside, node]
}

function item(children: ListItem['children']): ListItem {
  const isSpread = children.slice(1).some(({ type }) => type === 'paragraph')
  return { type: 'listItem', spread: isSpread, checked: null, children }
}

/** A paragraph, in which a page may have blocks all the same. */
export const block = (state: State, element: Element): RootContent[] => {
  const blocks = flowOf(state.all(element))
  for (const one of blocks) if (!one.position) state.patch(element, one)
  return blocks
}

declare module 'mdast' {
  interface HeadingData {
    /** Whether it is the summary of what folds open: its depth depends on the heading above. */
    isSummary?: boolean
  }
  interface ThematicBreakData {
    /** Whether it only ends what folds open. */
    endsDetails?: boolean
  }
}
