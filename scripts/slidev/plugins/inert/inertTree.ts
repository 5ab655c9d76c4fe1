import type { AttributeNode, DirectiveNode, ElementNode, RootNode, TemplateChildNode } from '@vue/compiler-dom'
import { MARKUP } from '../../../text/markup.ts'
import { NodeTypes } from './nodeTypes.ts'

/** Elements that Markdown prints, that colour code, and that wrap what slides of Slidev show. */
const ELEMENTS = new Set([
  ...'a blockquote br code dd del div dl dt em h1 h2 h3 h4 h5 h6 hr input label li ol p pre s section span strong table tbody td template th thead tr ul'.split(
    ' ',
  ),
  ...MARKUP,
])
/** Attributes of those elements. */
const ATTRIBUTES =
  /^(?:align|alt|checked|class|colspan|dir|disabled|for|height|href|id|lang|rel|role|rowspan|start|style|tabindex|target|title|type|value|width|aria-[a-z]+|data-[a-z-]+)$/
/** Addresses that run, or hold a page of their own; browsers pass over blanks and control characters in them. */
const RUNS = /^(?:javascript|vbscript|data):/i
/** What a style asks of others. */
const ASKS = /url\(|image-set\(|@import|\\/i
/** Elements of which not even the text is kept. */
const DROPPED = new Set(['script', 'style', 'iframe', 'object', 'embed', 'noscript', 'textarea', 'title', 'xmp'])
/** What a component may be told by name; a listener is told by `on…`. */
const PROP = /^(?!on)[a-z][a-z0-9-]*$/i
/** Attributes that Vue itself reads. */
const OF_VUE = new Set(['is', 'key', 'ref', 'slot', 'v-is'])

/** Directives that Slidev and this project write themselves: whatever else looks like one is text of a page. */
const OURS: Record<string, (directive: DirectiveNode) => boolean> = {
  InjectedLayout: ({ name, arg, exp }) =>
    name === 'bind' && !arg && /^_frontmatterToProps\(\$frontmatter,\d+\)$/.test(sourceOf(exp)),
  CodeBlockWrapper: ({ name, arg, exp }) =>
    name === 'bind' && sourceOf(arg) === 'ranges' && /^\[(?:"[\d,\s*-]*"(?:,"[\d,\s*-]*")*)?\]$/.test(sourceOf(exp)),
  template: ({ name, arg, exp }) => (name === 'if' || name === 'else-if') && !arg && /^no === \d+$/.test(sourceOf(exp)),
}

/**
 * Take all out of a template of a slide that could run: it keeps elements, attributes and directives that a slide can
 * have, and of an expression the text that it is written as.
 *
 * @param root
 *   Template as Vue parsed it; changed in place.
 * @param components
 *   Names of the components that slides wear.
 */
export function inertTree(root: RootNode, components: ReadonlySet<string>): void {
  root.children = root.children.flatMap((child) => inert(child, components))
}

function inert(node: TemplateChildNode, components: ReadonlySet<string>): TemplateChildNode[] {
  if (node.type === NodeTypes.TEXT) return [node]
  if (node.type === NodeTypes.INTERPOLATION)
    return [{ type: NodeTypes.TEXT as never, content: node.loc.source, loc: node.loc }]
  if (node.type !== NodeTypes.ELEMENT) return []
  const isComponent = components.has(node.tag)
  if (!isComponent && DROPPED.has(node.tag.toLowerCase())) return []
  node.children = node.children.flatMap((child) => inert(child, components))
  if (!isComponent && !ELEMENTS.has(node.tag)) return node.children
  node.props = node.props.filter((prop) =>
    prop.type === NodeTypes.ATTRIBUTE
      ? isHarmless(prop, isComponent)
      : isOfClicks(prop as DirectiveNode) || isOurs(prop as DirectiveNode, node),
  )
  return [node]
}

function isHarmless({ name, value }: AttributeNode, isComponent: boolean): boolean {
  const isKnown = isComponent ? PROP.test(name) && !OF_VUE.has(name.toLowerCase()) : ATTRIBUTES.test(name)
  const squeezed = (value?.content ?? '').replaceAll(/[\p{Cc}\p{Z}]/gu, '')
  return isKnown && !RUNS.test(squeezed) && !(name === 'style' && ASKS.test(squeezed))
}

function isOurs(directive: DirectiveNode, { tag }: ElementNode): boolean {
  return Object.hasOwn(OURS, tag) && (OURS[tag]?.(directive) ?? false)
}

/** What appears or is marked on a click says no more than on which one. */
function isOfClicks({ name, arg, exp }: DirectiveNode): boolean {
  return /^(?:after|clicks?|mark)$/.test(name) && !arg && (!exp || /^[+-]?\d+$/.test(sourceOf(exp)))
}

function sourceOf(part: DirectiveNode['exp'] | DirectiveNode['arg']): string {
  return part?.loc.source ?? ''
}
