import type { DirectiveNode, ElementNode, TemplateChildNode } from '@vue/compiler-dom'
import { parse } from '@vue/compiler-dom'
import { decodeHTML, decodeHTMLAttribute } from 'entities'
import { inertTree } from '../plugins/inert/inertTree.ts'
import { NodeTypes } from '../plugins/inert/nodeTypes.ts'

/** What a slide shows, as plain data: a text, or an element or component. */
export type SlideNode = string | SlideElement

/** An element of HTML, or a component. */
export interface SlideElement {
  tag: string
  /** Attributes as they are written; a list for the lines of code that are marked. */
  props: Record<string, string | string[]>
  children: SlideNode[]
}

/** How Vue's compiler reads templates; where it has no browser's DOM, it decodes references itself. */
const OPTIONS = {
  decodeEntities: (text: string, isAttribute: boolean) => (isAttribute ? decodeHTMLAttribute : decodeHTML)(text),
}
/** What wraps code. */
export const CODE_BLOCK = 'CodeBlockWrapper'
/** What links within a deck become. */
export const LINK = 'Link'

/**
 * Read the HTML of a slide as what there is to draw, without anything that could run: the parser of Vue reads it, and the
 * allow-list of builds looks it through. Nothing is evaluated.
 *
 * @param html
 *   As `slideMarkdown` tells it.
 * @param components
 *   Names of the components that slides wear.
 */
export function slideTree(html: string, components: ReadonlySet<string>): SlideNode[] {
  const root = parse(html, { ...OPTIONS, comments: false, onError: () => undefined })
  inertTree(root, new Set([...components, CODE_BLOCK, LINK]))
  return root.children.flatMap(plain)
}

function plain(node: TemplateChildNode): SlideNode[] {
  if (node.type === NodeTypes.TEXT) return [(node as unknown as { content: string }).content]
  if (node.type !== NodeTypes.ELEMENT) return []
  const { tag, props, children } = node as ElementNode
  const told = props.flatMap((prop): Array<[string, string | string[]]> => {
    if (prop.type === NodeTypes.ATTRIBUTE) return [[prop.name, prop.value?.content ?? '']]
    return tag === CODE_BLOCK && prop.name === 'bind' ? [['ranges', rangesOf(prop as DirectiveNode)]] : []
  })
  return [{ tag, props: Object.fromEntries(told), children: children.flatMap(plain) }]
}

/** A list of strings, as the allow-list has it. */
function rangesOf({ exp }: DirectiveNode): string[] {
  return JSON.parse(exp?.loc.source ?? '[]') as string[]
}
