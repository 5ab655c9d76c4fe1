import type { Syntax } from './syntax.ts'
import leven from 'leven'
import { visit } from 'unist-util-visit'

/** Comment for us: `<!-- deck: … -->` or `<!-- notes: … -->`. */
const COMMENT = /^<!--\s*(deck|notes):([\s\S]*)-->$/
/** Layouts that any paragraph can wear. */
const LAYOUTS = ['statement', 'question', 'section'] as const

/** Comments that steer the deck become nodes of their own; one that says nothing known is a warning. */
export const deckComments: Syntax = (tree, file) => {
  visit(tree, 'html', (node, index, parent) => {
    const [, kind, said = ''] = COMMENT.exec(node.value.trim()) ?? []
    const value = said.trim()
    if (!kind || index === undefined || parent?.type !== 'root') return
    const order = kind === 'notes' ? { order: 'notes' as const, value } : (orderOf(value) ?? unknown(value))
    if ('nearest' in order)
      file.message(`Unexpected \`deck: ${value}\`, expected ${order.nearest}`, {
        place: node.position,
        ruleId: 'unknown-key',
        source: 'read',
      })
    else parent.children[index] = { type: 'steer', ...order, position: node.position }
  })
}

function orderOf(value: string): { order: 'break' | 'skip' | 'layout'; value: string } | undefined {
  if (value === 'break' || value === 'skip') return { order: value, value: '' }
  const layout = /^layout\s*=\s*(\w+)$/.exec(value)?.[1]
  return LAYOUTS.some((known) => known === layout) ? { order: 'layout', value: layout ?? '' } : undefined
}

function unknown(value: string): { nearest: string } {
  const known = ['break', 'skip', ...LAYOUTS.map((layout) => `layout=${layout}`)]
  const nearest = known.toSorted((a, b) => leven(a, value) - leven(b, value))[0] ?? ''
  return { nearest: `one of ${known.join(', ')}; perhaps \`${nearest}\`` }
}
