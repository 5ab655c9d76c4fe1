import type { Html, Nodes, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import type { Steer } from '../../deck/types.ts'
import type { Syntax } from './syntax.ts'
import { SAME_LINE } from './indentedContainers.ts'
import { closestMatch } from 'leven'
import { visit } from 'unist-util-visit'
import { type Layout, LAYOUT_ALIASES, LAYOUTS, type LayoutTraits } from '../../deck/layouts.ts'
import { textOf, trimText } from '../../text/textOf.ts'
import { report } from '../report.ts'

/** Comment for us: `<!-- deck: … -->` or `<!-- notes: … -->`. */
const COMMENT = /^<!--\s*(deck|notes):([\s\S]*)-->$/
/** Layouts that can be asked for, by all their names. */
const ASKABLE = new Map<string, Layout>([
  ...(Object.entries(LAYOUTS) as Array<[Layout, LayoutTraits]>).flatMap(([name, { canBeAskedFor }]) =>
    canBeAskedFor ? [[name, name] as const] : [],
  ),
  ...Object.entries(LAYOUT_ALIASES),
])
/** All that can be said after `deck:`, and the layouts. */
const KNOWN = ['break', 'skip', 'keep', 'title=…', 'layout=…', 'slide=…']
const LAYOUT_NAMES = [...ASKABLE.keys()].map((name) => `layout=${name}`)

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
  report(file, 'unknown-key:comment', { value, known: knownFor(value), nearest: nearest(value) }, node)
  return
}

function orderOf(value: string): Pick<Steer, 'order' | 'value'> | undefined {
  if (value === 'break' || value === 'skip' || value === 'keep') return { order: value, value: '' }
  const title = /^title\s*=\s*(\S.*)$/su.exec(value)?.[1]
  if (title) return { order: 'title', value: title.replaceAll(/\s+/gu, ' ') }
  const slide = /^slide\s*=\s*(\S.*)$/u.exec(value)?.[1]
  if (slide) return { order: 'slide', value: slide }
  const layout = ASKABLE.get(/^layout\s*=\s*([\w-]+)$/.exec(value)?.[1] ?? '')
  return layout && { order: 'layout', value: layout }
}

/** What is known of the kind that was meant. */
function knownFor(value: string): string[] {
  return value.startsWith('layout') ? LAYOUT_NAMES : KNOWN
}

function nearest(value: string): string {
  const known = value.startsWith('layout') ? LAYOUT_NAMES : [...KNOWN, ...LAYOUT_NAMES]
  return closestMatch(value, known) ?? ''
}
