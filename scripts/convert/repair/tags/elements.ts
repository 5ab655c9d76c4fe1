import type { Element } from 'hast'
import type { Handle } from 'hast-util-to-mdast'
import type { Image, PhrasingContent, RootContent, Text } from 'mdast'
import type { PictureSize } from '../../../deck/picture.ts'
import type { Context, State, Translate } from './context.ts'
import { textOf } from '../../../text/textOf.ts'
import { MARKUP, type MarkupName } from '../../../text/markup.ts'
import { block, blockquote, descriptionList, details, figcaption, figure, heading, list } from './blocks.ts'
import { attribute, childrenNamed, flowIn } from './context.ts'
import { MEDIA, media, said } from './media.ts'
import { around, paragraph } from './phrasing.ts'
import { realOf } from './standIn.ts'
import { table } from './table.ts'

/** Elements of a line that Markdown has a form for. */
const EMPHASIS = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  del: 'delete',
  s: 'delete',
  strike: 'delete',
} as const
/** Elements that say nothing beyond what is in them. */
const PLAIN =
  'rp rt rtc bdi bdo big data font label map nobr span time output meter progress basefont blink marquee rb slot'.split(
    ' ',
  )
/** The same, as blocks. */
const BLOCKS =
  'p div section article aside main header footer nav address center form fieldset legend hgroup menu dialog picture caption search'.split(
    ' ',
  )
/** Tag of a language, in the forms that people write: `en`, `pt-BR`, `zh-Hant`. */
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i
/** Elements of a line that can say of which language their words are. */
const TELLING = new Set<string>([...Object.keys(EMPHASIS), ...MARKUP, 'span', 'bdi', 'bdo'])
/** Elements whose words stand apart from their neighbours. */
const APART = 'button option textarea select optgroup summary deck-textarea deck-select deck-title'.split(' ')

const phrase =
  (type: 'strong' | 'emphasis' | 'delete'): Translate =>
  (state, element) =>
    around(state.all(element), (children) => patched(state, element, { type, children }))

const markup =
  (name: MarkupName) =>
  (state: State, element: Element): RootContent[] => {
    const title = name === 'abbr' ? attribute(element, 'title') : undefined
    return around(state.all(element), (children) =>
      patched(state, element, { type: 'markup', name, children, ...(title && { title }), data: { hName: name } }),
    )
  }

/** Words that their page says are of another language: assistive technology reads them as such. */
function ofLanguage(state: State, element: Element, nodes: RootContent[]): RootContent[] {
  const lang = attribute(element, 'lang')
  if (!lang || !LANGUAGE.test(lang) || !TELLING.has(element.tagName)) return nodes
  const [node] = nodes
  if (nodes.length === 1 && node?.type === 'markup') return [{ ...node, lang }]
  return around(nodes, (children) =>
    patched(state, element, { type: 'markup', name: 'span', lang, children, data: { hName: 'span' } }),
  )
}

/** What is around an element that is only a place to lead to, or has no address, is its words. */
const link: Translate = (state, element, { file }) => {
  const url = attribute(element, 'href')
  const children = state.all(element)
  for (const anchor of [attribute(element, 'id'), attribute(element, 'name')])
    if (anchor) file.data.anchors?.add(anchor)
  if (url === undefined) return children
  const label = attribute(element, 'ariaLabel') ?? attribute(element, 'title')
  const named: RootContent[] = children.length || !label ? children : [{ type: 'text', value: label }]
  return around(named.length ? named : [{ type: 'text', value: url }], (inside) =>
    patched(state, element, { type: 'link', url, title: attribute(element, 'title') ?? null, children: inside }),
  )
}

/** A picture with the size that the page gives it; one that cannot be shown and says nothing is no loss. */
const image: Translate = (state, element, { file }) => {
  const url = attribute(element, 'src') ?? attribute(element, 'srcSet')?.split(/[\s,]/)[0] ?? ''
  const alt = attribute(element, 'alt') ?? ''
  const found = url ? file.data.findPicture?.(url) : undefined
  if (!alt && (!found || 'problem' in found)) return []
  const size = sizeOf(element)
  const node: Image = {
    type: 'image',
    url,
    alt,
    title: attribute(element, 'title') ?? null,
    ...(size && { data: { size } }),
  }
  return [patched(state, element, node)]
}

function sizeOf(element: Element): PictureSize | undefined {
  const [width, height] = (['width', 'height'] as const).map((name) => {
    const style = new RegExp(String.raw`(?:^|[;\s])${name}:\s*([\d.]+(?:px|%))`).exec(attribute(element, 'style') ?? '')
    return /^(\d+(?:\.\d+)?)\s*(px|%)?$/.exec(style?.[1] ?? attribute(element, name) ?? '')
  })
  const unit = (width ?? height)?.[2] === '%' ? '%' : 'px'
  const inUnit = (value: RegExpExecArray | null | undefined): number | undefined =>
    value && (value[2] === '%' ? '%' : 'px') === unit ? Number(value[1]) || undefined : undefined
  const size = { width: inUnit(width), height: inUnit(height) }
  return size.width || size.height ? { ...size, unit } : undefined
}

/** Code within a line; where it holds more than text, that stays. */
const code: Translate = (state, element) => {
  const children = state.all(element) as PhrasingContent[]
  const inside = children.map(realOf)
  const value = textOf(inside)
  if (!value.trim()) return children
  const isPlain = inside.every(({ type }) => type === 'text' || type === 'inlineCode')
  if (isPlain) return [patched(state, element, { type: 'inlineCode', value })]
  return markup('samp')(state, element)
}

/** Words that stand apart from their neighbours, without the blanks that this takes in a line. */
const apart = (state: State, element: Element): RootContent[] => [blank(), ...state.all(element), blank()]

/** A word and how it is spoken, in brackets behind it: those of the page, or ours. */
const ruby = (state: State, element: Element): RootContent[] => {
  if (childrenNamed(element, 'rp').length) return state.all(element)
  return element.children.flatMap((child): RootContent[] => {
    const isReading = child.type === 'element' && child.tagName === 'rt'
    if (isReading) return [text(' ('), ...state.all(child), text(')')]
    return state.all({ type: 'root', children: [child] })
  })
}

/** A tab of Docusaurus in a line, a quote or a cell, elsewhere see `tagBlocks`: its label stands above what it holds. */
const tab: Translate = (state, element) => {
  const value = attribute(element, 'label')
  const label = value ? [patched(state, element, paragraph([{ type: 'strong', children: [text(value)] }]))] : []
  return [...label, ...block(state, element)]
}

/** Drawings of a page are not drawn; what they say is. */
const drawing: Translate = (state, element, context) => {
  if (context.isInline) return apart(state, element)
  return said(flowIn(state, element))
}

/** A box to tick is a sign; what is typed into is nothing yet. */
const input: Translate = (state, element, context) => {
  const type = attribute(element, 'type')
  if (type === 'image') return image(state, element, context)
  if (type !== 'checkbox' && type !== 'radio') return []
  return [text(element.properties['checked'] === undefined ? '☐ ' : '☑ ')]
}

const TRANSLATIONS: Record<string, Translate> = {
  ...Object.fromEntries(Object.entries(EMPHASIS).map(([name, type]) => [name, phrase(type)])),
  ...Object.fromEntries(MARKUP.map((name) => [name, markup(name)])),
  acronym: markup('abbr'),
  ...Object.fromEntries(
    PLAIN.map((name) => [name, (state, element) => state.all(element)] satisfies [string, Translate]),
  ),
  ...Object.fromEntries(BLOCKS.map((name) => [name, block])),
  ...Object.fromEntries(APART.map((name) => [name, apart])),
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, heading])),
  ...Object.fromEntries(MEDIA.map((name) => [name, media])),
  a: link,
  area: image,
  blockquote,
  canvas: (state, element) => said(flowIn(state, element)),
  code,
  tt: code,
  details,
  dl: descriptionList,
  figcaption,
  figure,
  img: image,
  input,
  noscript: (state, element) => said(flowIn(state, element)),
  ol: list,
  ruby,
  svg: drawing,
  table,
  tabitem: tab,
  // Parsers keep apart what it holds.
  template: (state, element) => state.toFlow(state.all(element.content ?? element)),
  title: apart,
  desc: apart,
  text: apart,
  ul: list,
}

/** Names of the elements that become something else than their words, or are known to say no more than these. */
export const TRANSLATED = Object.keys(TRANSLATIONS)

/**
 * How elements become Markdown, by name, for `hast-util-to-mdast`, whose own ways stand for all that are not here.
 */
export function handlersFor(context: Context): Record<string, Handle> {
  return Object.fromEntries(
    Object.entries(TRANSLATIONS).map(([name, translate]) => [
      name,
      (state: State, element: Element) => {
        const { id } = element.properties
        if (typeof id === 'string' && id) context.file.data.anchors?.add(id)
        return ofLanguage(state, element, translate(state, element, context))
      },
    ]),
  )
}

function patched<Node extends RootContent>(state: State, element: Element, node: Node): Node {
  state.patch(element, node)
  return node
}

function text(value: string): Text {
  return { type: 'text', value }
}

function blank(): Text {
  return text(' ')
}

declare module 'vfile' {
  interface DataMap {
    /** Names of places that the page's HTML has. */
    anchors: Set<string>
  }
}
