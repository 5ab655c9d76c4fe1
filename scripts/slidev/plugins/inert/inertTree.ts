import type { AttributeNode, DirectiveNode, ElementNode, RootNode, TemplateChildNode } from '@vue/compiler-dom'
import { isAttribute, isHarmlessValue, isProp, SLIDE_ELEMENTS } from '../../../text/slideHtml.ts'
import { NodeTypes } from './nodeTypes.ts'

/** Elements of which not even the text is kept. */
const DROPPED = new Set(['script', 'style', 'iframe', 'object', 'embed', 'noscript', 'textarea', 'title', 'xmp'])

/** Directives that Slidev and this project write themselves: whatever else looks like one is text of a page. */
const OURS: Record<string, (directive: DirectiveNode) => boolean> = {
  InjectedLayout: ({ name, arg, exp }) =>
    name === 'bind' && !arg && /^_frontmatterToProps\(\$frontmatter,\d+\)$/.test(sourceOf(exp)),
  CodeBlockWrapper: ({ name, arg, exp }) =>
    name === 'bind' && sourceOf(arg) === 'ranges' && /^\[(?:"[\d,\s*-]*"(?:,"[\d,\s*-]*")*)?\]$/.test(sourceOf(exp)),
  template: ({ name, arg, exp }) =>
    arg
      ? name === 'slot' && isSlotName(arg) && sourceOf(exp) === 'slotProps'
      : (name === 'if' || name === 'else-if') && /^no === \d+$/.test(sourceOf(exp)),
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
  if (!isComponent && !SLIDE_ELEMENTS.has(node.tag)) return node.children
  node.props = node.props.filter((prop) =>
    prop.type === NodeTypes.ATTRIBUTE
      ? isHarmless(prop, isComponent)
      : isOfClicks(prop as DirectiveNode) || isOurs(prop as DirectiveNode, node),
  )
  return [node]
}

function isHarmless({ name, value }: AttributeNode, isComponent: boolean): boolean {
  return (isComponent ? isProp(name) : isAttribute(name)) && isHarmlessValue(name, value?.content ?? '')
}

function isOurs(directive: DirectiveNode, { tag }: ElementNode): boolean {
  return Object.hasOwn(OURS, tag) && (OURS[tag]?.(directive) ?? false)
}

/** What appears or is marked on a click says no more than on which one. */
function isOfClicks({ name, arg, exp }: DirectiveNode): boolean {
  return /^(?:after|clicks?|mark)$/.test(name) && !arg && (!exp || /^[+-]?\d+$/.test(sourceOf(exp)))
}

/** As the sugar of Slidev has it: `::right::`. */
function isSlotName(arg: NonNullable<DirectiveNode['arg']>): boolean {
  return /^[\w-]+$/.test(sourceOf(arg))
}

function sourceOf(part: DirectiveNode['exp'] | DirectiveNode['arg']): string {
  return part?.loc.source ?? ''
}
