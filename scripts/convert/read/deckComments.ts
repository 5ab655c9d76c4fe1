import type { Syntax } from './syntax.ts'
import leven from 'leven'
import { visit } from 'unist-util-visit'
import { LAYOUTS } from '../../deck/layouts.ts'
import { report } from '../report.ts'

/** Comment for us: `<!-- deck: … -->` or `<!-- notes: … -->`. */
const COMMENT = /^<!--\s*(deck|notes):([\s\S]*)-->$/
/** Layouts that any paragraph can wear. */
const ASKABLE = Object.entries(LAYOUTS).flatMap(([name, { canBeAskedFor }]) => (canBeAskedFor ? [name] : []))
/** All that can be said after `deck:`. */
const KNOWN = ['break', 'skip', ...ASKABLE.map((layout) => `layout=${layout}`)]

/** Comments that steer the deck become nodes of their own; one that says nothing known is a warning. */
export const deckComments: Syntax = (tree, file) => {
  visit(tree, 'html', (node, index, parent) => {
    const [, kind, said = ''] = COMMENT.exec(node.value.trim()) ?? []
    const value = said.trim()
    if (!kind || index === undefined || parent?.type !== 'root') return
    const order = kind === 'notes' ? { order: 'notes' as const, value } : orderOf(value)
    if (order) parent.children[index] = { type: 'steer', ...order, position: node.position }
    else report(file, 'unknown-key:comment', { value, known: KNOWN, nearest: nearest(value) }, node)
  })
}

function orderOf(value: string): { order: 'break' | 'skip' | 'layout'; value: string } | undefined {
  if (value === 'break' || value === 'skip') return { order: value, value: '' }
  const layout = /^layout\s*=\s*(\w+)$/.exec(value)?.[1]
  return layout && ASKABLE.includes(layout) ? { order: 'layout', value: layout } : undefined
}

function nearest(value: string): string {
  return KNOWN.toSorted((a, b) => leven(a, value) - leven(b, value))[0] ?? ''
}
