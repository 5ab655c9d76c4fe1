import type { Html, Nodes, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import type { Steer } from '../../deck/types.ts'
import type { Syntax } from './syntax.ts'
import { SAME_LINE } from './indentedContainers.ts'
import leven from 'leven'
import { visit } from 'unist-util-visit'
import { LAYOUTS } from '../../deck/layouts.ts'
import { textOf, trimText } from '../../text/textOf.ts'
import { report } from '../report.ts'

/** Comment for us: `<!-- deck: … -->` or `<!-- notes: … -->`. */
const COMMENT = /^<!--\s*(deck|notes):([\s\S]*)-->$/
/** Layouts that any paragraph can wear. */
const ASKABLE = Object.entries(LAYOUTS).flatMap(([name, { canBeAskedFor }]) => (canBeAskedFor ? [name] : []))
/** All that can be said after `deck:`. */
const KNOWN = ['break', 'skip', ...ASKABLE.map((layout) => `layout=${layout}`)]

/**
 * Comments that steer the deck become nodes of their own: before the block that begins with them, behind one that holds
 * them; one that says nothing known is a warning.
 */
export const deckComments: Syntax = (tree, file) => {
  tree.children = tree.children.flatMap((block): RootContent[] => {
    if (block.type === 'html') return steersIn(block, file) ?? [block]
    const before: Steer[] = []
    const behind: Steer[] = []
    visit(block, 'html', (node, index, parent) => {
      const found = steersIn(node, file)
      if (!found || index === undefined || !parent) return
      const isFirst = parent === block && index === 1 && textOf(parent.children[0] as Nodes) === SAME_LINE
      ;(isFirst ? before : behind).push(...found)
      parent.children.splice(isFirst ? 0 : index, isFirst ? 2 : 1)
      if (parent.type === 'paragraph') parent.children = trimText(parent.children)
      return isFirst ? 0 : index
    })
    const isEmpty = block.type === 'paragraph' && !textOf(block).trim() && before.length + behind.length > 0
    return isEmpty ? [...before, ...behind] : [...before, block, ...behind]
  })
}

/** What a comment says to the deck; nothing for one that is for others. */
function steersIn(node: Html, file: VFile): Steer[] | undefined {
  const [, kind, said = ''] = COMMENT.exec(node.value.trim()) ?? []
  const value = said.trim()
  if (!kind) return
  const order = kind === 'notes' ? { order: 'notes' as const, value } : orderOf(value)
  if (order) return [{ type: 'steer', ...order, position: node.position }]
  report(file, 'unknown-key:comment', { value, known: KNOWN, nearest: nearest(value) }, node)
  return
}

function orderOf(value: string): { order: 'break' | 'skip' | 'layout'; value: string } | undefined {
  if (value === 'break' || value === 'skip') return { order: value, value: '' }
  const layout = /^layout\s*=\s*(\w+)$/.exec(value)?.[1]
  return layout && ASKABLE.includes(layout) ? { order: 'layout', value: layout } : undefined
}

function nearest(value: string): string {
  return KNOWN.toSorted((a, b) => leven(a, value) - leven(b, value))[0] ?? ''
}
