import { createHash } from 'node:crypto'
import type { RootContent, Table } from 'mdast'
import { textOf } from '../../scripts/text/textOf.ts'
import { docsTree } from './docsTree.ts'

/** What stands between one heading of a page and the next. */
export interface Section {
  heading: string
  /** 1 to 6. */
  depth: number
  /** Eight hex digits of the SHA-256 of its source, heading and all. */
  hash: string
  /** What must be alike in each language: commands as they are, tables by their size, pictures. */
  shape: string[]
}

/**
 * The sections of a page, in order, without the comment that a translation ends with.
 *
 * A page begins with a heading: what stands before the first one is in no section.
 */
export function sectionsOf(source: string): Section[] {
  const { children } = docsTree(source)
  const starts = children.flatMap((node, at) => (node.type === 'heading' ? [at] : []))
  return starts.map((start, at) => {
    const nodes = children.slice(start, starts[at + 1]).filter(({ type }) => type !== 'html')
    const [heading] = nodes
    if (heading?.type !== 'heading') throw new Error('a section begins with its heading')
    const text = nodes.map(({ position }) => source.slice(position?.start.offset, position?.end.offset)).join('\n\n')
    return {
      heading: textOf(heading),
      depth: heading.depth,
      hash: createHash('sha256').update(text).digest('hex').slice(0, 8),
      shape: nodes.flatMap(shapeOf),
    }
  })
}

/** Commands are typed, so they are the same in each language; other code has words in it, and what is printed may be left out. */
function shapeOf(node: RootContent): string[] {
  if (node.type === 'code') return node.lang ? [COMMANDS.has(node.lang) ? node.value : `${node.lang} code`] : []
  if (node.type === 'table') return [`table of ${node.children.length} rows and ${columnsOf(node)} columns`]
  if (node.type === 'list') return [`list of ${node.children.length}`]
  return 'children' in node && node.children.some(({ type }) => type === 'image') ? ['picture'] : []
}

const COMMANDS: ReadonlySet<string> = new Set(['sh', 'powershell'])

function columnsOf({ children: [head] }: Table): number {
  return head?.children.length ?? 0
}
