import type { Code, Heading, Nodes, Paragraph, Parents, PhrasingContent, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { VFile } from 'vfile'
import type { Syntax } from './syntax.ts'
import { calloutNamed } from '../../deck/callouts.ts'
import { isCalloutLabel } from '../../deck/isCalloutLabel.ts'
import { textOf } from '../../text/textOf.ts'
import { report } from '../report.ts'
import { meaningOf } from './containerKinds.ts'

/** Containers are admonitions, boxes with a title, or what they hold stands in their place. */
export const containers: Syntax = (tree, file) => read(tree, file)

function read(parent: Parents, file: VFile): void {
  const children = parent.children as RootContent[]
  if (!children.some(hasBlocks)) return
  parent.children = children.flatMap((child): RootContent[] => {
    if (!hasBlocks(child)) return [child]
    read(child as Parents, file)
    return child.type === 'containerDirective' ? understood(child, file) : [child]
  }) as never
}

function hasBlocks(node: Nodes): boolean {
  return ['containerDirective', 'blockquote', 'list', 'listItem', 'footnoteDefinition'].includes(node.type)
}

function understood(node: ContainerDirective, file: VFile): RootContent[] {
  const { name, data, position } = node
  const label = node.children.find(isCalloutLabel)
  const content = node.children.filter((child) => child !== label)
  const meaning = meaningOf(name)
  const kind = meaning ? undefined : calloutNamed(name)
  // `!!! Text` is a line with marks of exclamation.
  if (data?.isIndented && !content.length && !label && (!kind || kind === 'note') && !meaning)
    return [asWritten(node, file)]
  if (meaning === 'quote') return [{ type: 'blockquote', children: [...titled(label), ...content] as never, position }]
  if (kind || (data?.isIndented && !meaning)) return admonition(node, kind ?? 'note', label, content)
  if (!meaning) report(file, 'container', { name }, node)
  if (meaning === 'tabset') return [...titled(label), ...tabsIn(node, content)]
  if (meaning === 'figure') return picture(label, content)
  if (name === 'code-group') for (const child of content) if (child.type === 'code') labelBare(child)
  if (meaning !== 'said' && meaning !== 'frame' && label && content.length) return box(node, label, content)
  const kept = [...titled(label), ...content]
  return meaning === 'said' ? kept.map((child) => ({ ...child, data: { ...child.data, isSaid: true } }) as never) : kept
}

function admonition(
  node: ContainerDirective,
  kind: string,
  label: Paragraph | undefined,
  content: RootContent[],
): RootContent[] {
  // Quarto writes the title as a heading, other programs call what has none by its name.
  const first = content[0]
  const title: Paragraph | undefined =
    label ??
    (first?.type === 'heading' && content.length > 1
      ? { type: 'paragraph', data: { directiveLabel: true }, children: first.children, position: first.position }
      : undefined)
  const own: Paragraph | undefined =
    title ?? (calloutNamed(node.name) ? undefined : labelOf(capitalised(node.name), node.position))
  const body = title && !label ? content.slice(1) : content
  if (!body.length && !own) return []
  return [{ ...node, name: kind, children: [...(own ? [own] : []), ...body] as never }]
}

/** A title and what belongs to it: of code alone, its name. */
function box(node: ContainerDirective, label: Paragraph, content: RootContent[]): RootContent[] {
  if (content.length === 1 && content[0]?.type === 'code') {
    const [line] = titled(label)
    return [...(line ? [{ ...line, data: { isCodeTitle: true } }] : []), ...content]
  }
  return [{ ...node, name: 'tab', children: [label, ...content] as never }]
}

/** In a group of Mintlify, what stands behind the language is the label. */
function labelBare(code: Code): void {
  if (/^[\w][\w .-]*$/.test(code.meta ?? '')) code.meta = `[${code.meta ?? ''}]`
}

/** Label of a container as a line of its own. */
function titled(label: Paragraph | undefined): Paragraph[] {
  if (!label || !textOf(label).trim()) return []
  const { children, position } = label
  return [{ type: 'paragraph', children: [{ type: 'strong', children, position }], position }]
}

/** Tabs, each begun by a heading. */
function tabsIn(node: ContainerDirective, content: RootContent[]): RootContent[] {
  const starts = content.flatMap(({ type }, index) => (type === 'heading' ? [index] : []))
  const tabs = starts.flatMap((start, index): RootContent[] => {
    const { children, position } = content[start] as Heading
    const within = content.slice(start + 1, starts[index + 1])
    const label: Paragraph = { type: 'paragraph', data: { directiveLabel: true }, children, position }
    return within.length ? box(node, label, within) : titled(label)
  })
  return [...content.slice(0, starts[0]), ...tabs]
}

function picture(label: Paragraph | undefined, content: RootContent[]): RootContent[] {
  const url = label ? textOf(label).trim() : ''
  if (!url) return content
  const position = label?.position
  const caption = content[0]?.type === 'paragraph' ? content[0] : undefined
  const below: RootContent[] = caption
    ? [{ ...caption, children: [{ type: 'emphasis', children: caption.children, position: caption.position }] }]
    : []
  const shown: Paragraph = { type: 'paragraph', children: [{ type: 'image', url, alt: '', position }], position }
  return [shown, ...below, ...content.slice(caption ? 1 : 0)]
}

function asWritten({ position }: ContainerDirective, file: VFile): Paragraph {
  const value = String(file).slice(position?.start.offset, position?.end.offset).trim()
  return { type: 'paragraph', children: [{ type: 'text', value, position }], position }
}

function labelOf(value: string, position: Paragraph['position']): Paragraph {
  const children: PhrasingContent[] = [{ type: 'text', value, position }]
  return { type: 'paragraph', data: { directiveLabel: true }, children, position }
}

function capitalised(name: string): string {
  const said = name.replaceAll(/[-_]+/g, ' ')
  return said.charAt(0).toUpperCase() + said.slice(1)
}
