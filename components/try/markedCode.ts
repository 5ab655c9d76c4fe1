import type { SlideElement, SlideNode } from '../../scripts/slidev/inBrowser/slideTree.ts'
import { parseRangeString } from '@slidev/parser/utils'

/**
 * Mark lines of code as Slidev does, as after the last click.
 *
 * @param code
 *   Coloured code: a `pre` with an element for each line.
 * @param ranges
 *   Lines that are marked, step by step: `['1,3-5']`; none where none are.
 */
export function markedCode(code: SlideNode[], ranges: string | string[] = []): SlideNode[] {
  const last = [ranges].flat().at(-1)
  if (last === undefined) return code
  let no = 0
  const count = linesIn(code)
  const marked = new Set(parseRangeString(count, last))
  const mark = (node: SlideNode): SlideNode => {
    if (typeof node === 'string') return node
    if (!isLine(node)) return { ...node, children: node.children.map(mark) }
    no += 1
    const kind = marked.has(no) ? 'highlighted' : 'dishonored'
    return { ...node, props: { ...node.props, class: `line slidev-code-${kind} ${kind}` } }
  }
  return code.map(mark)
}

function linesIn(nodes: SlideNode[]): number {
  return nodes.reduce(
    (sum, node) => sum + (typeof node === 'string' ? 0 : isLine(node) ? 1 : linesIn(node.children)),
    0,
  )
}

function isLine({ tag, props }: SlideElement): boolean {
  return tag === 'span' && props['class'] === 'line'
}
