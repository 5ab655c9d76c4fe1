import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Position } from 'unist'
import { isPhrasing } from './isPhrasing.ts'
import { realOf } from './standIn.ts'

/**
 * Give what stands in lines between blocks paragraphs of its own.
 *
 * @returns
 *   Blocks in order.
 */
export function flowOf(nodes: RootContent[]): RootContent[] {
  return inRuns(nodes, (run) => [paragraph(run)])
}

/**
 * Put an element of a line around what it holds: around all of a line, and within blocks, which browsers allow in links.
 *
 * @param wrap
 *   Makes the element.
 * @returns
 *   The same content, in the same order.
 */
export function around(nodes: RootContent[], wrap: (children: PhrasingContent[]) => PhrasingContent): RootContent[] {
  return inRuns(
    nodes,
    (run) => [wrap(run)],
    (one) => {
      const block = realOf(one)
      const isLines = block.type === 'paragraph' || block.type === 'heading'
      return isLines ? { ...block, children: [wrap(block.children)] } : one
    },
  )
}

/** Make a paragraph. */
export function paragraph(children: PhrasingContent[], data?: Paragraph['data']): Paragraph {
  const position = placeOf(children)
  return { type: 'paragraph', children: trimmed(children), ...(data && { data }), ...(position && { position }) }
}

/** From the start of the first node that has a place to the end of the last; nothing where none has one. */
export function placeOf(nodes: RootContent[]): Position | undefined {
  const placed = nodes.flatMap((node) => realOf(node).position ?? [])
  const [first] = placed
  return first && { start: first.start, end: placed.at(-1)?.end ?? first.end }
}

/** Take white space and breaks off both edges; a picture without words stays. */
export function trimmed(children: PhrasingContent[]): PhrasingContent[] {
  const from = children.findIndex((node) => !isBlank(node))
  if (from < 0) return []
  return children.slice(from, children.findLastIndex((node) => !isBlank(node)) + 1).map((node, index, { length }) => {
    if (node.type !== 'text' || (index > 0 && index < length - 1)) return node
    const start = index === 0 ? node.value.trimStart() : node.value
    return { ...node, value: index === length - 1 ? start.trimEnd() : start }
  })
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && !node.value.trim())
}

function inRuns(
  nodes: RootContent[],
  ofRun: (run: PhrasingContent[]) => RootContent[],
  ofBlock: (block: RootContent) => RootContent = (block) => block,
): RootContent[] {
  const found: RootContent[] = []
  let run: PhrasingContent[] = []
  const flush = (): void => {
    if (!run.every(isBlank)) found.push(...ofRun(run))
    else if (nodes.every(isPhrasing)) found.push(...run)
    run = []
  }
  for (const node of nodes) {
    if (isPhrasing(node)) run.push(node)
    else {
      flush()
      found.push(ofBlock(node))
    }
  }
  flush()
  return found
}

/**
 * Write blocks as lines of one block, for cells, headings and captions, which hold no blocks: a line for each paragraph,
 * item and row.
 *
 * @returns
 *   Lines with hard breaks between them.
 */
export function linesOf(nodes: RootContent[]): PhrasingContent[] {
  return joined(lines(nodes))
}

function lines(nodes: RootContent[]): PhrasingContent[][] {
  return flowOf(nodes).flatMap((one): PhrasingContent[][] => {
    const node = isPhrasing(one) ? one : realOf(one)
    if (node.type === 'heading') return [[{ type: 'strong', children: node.children }]]
    if (node.type === 'code')
      return node.value.split('\n').flatMap((value) => (value.trim() ? [[{ type: 'inlineCode' as const, value }]] : []))
    if (node.type === 'list')
      return node.children.flatMap((item, index) => {
        const bullet = node.ordered ? `${(node.start ?? 1) + index}. ` : '• '
        const [first = [], ...more] = lines(item.children)
        return [[{ type: 'text' as const, value: bullet }, ...first], ...more]
      })
    if (node.type === 'table')
      return node.children.map(({ children }) =>
        children
          .filter((cell) => cell.children.length > 0)
          .flatMap((cell, index) => [...(index ? [{ type: 'text' as const, value: ' · ' }] : []), ...cell.children]),
      )
    if (isPhrasing(node)) return [[node]]
    if (node.type === 'paragraph') return [node.children]
    return 'children' in node ? lines(node.children as RootContent[]) : []
  })
}

function joined(all: PhrasingContent[][]): PhrasingContent[] {
  return all
    .map(trimmed)
    .filter(({ length }) => length > 0)
    .flatMap((line, index) => [...(index ? [{ type: 'break' as const }] : []), ...line])
}
