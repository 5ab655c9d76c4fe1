import type { Nodes } from 'mdast'
import type { Paragraph, Run } from '../../../office/presentation.ts'
import { plainTitle } from '../../../text/plainTitle.ts'
import { isWebLink } from '../../../text/isWebLink.ts'
import { TASK_SIGNS } from '../../../text/taskSigns.ts'
import { textOf } from '../../../text/textOf.ts'

/** Of notes, in px: 12 pt. */
const SIZE = 16
const INDENT = 24
const PLAIN: Run = { text: '', font: 'text', size: SIZE, colour: { hex: '000000' } }

/**
 * Write what is said of a slide as paragraphs.
 *
 * @param nodes
 *   Notes.
 * @returns
 *   Paragraphs: headings bold, items of lists with their signs, code in its font, cells of a table in a line; emphasis and
 *   links as they are.
 */
export function notesOf(nodes: Nodes[]): Paragraph[] {
  return nodes.flatMap((node) => blockOf(node, -1))
}

function blockOf(node: Nodes, level: number): Paragraph[] {
  switch (node.type) {
    case 'heading':
      return paragraph(
        node.children.flatMap((child) => runsOf(child, { ...PLAIN, isBold: true })),
        level,
      )
    case 'list':
      return node.children.flatMap((item, at) => itemOf(item, node, at, level + 1))
    case 'code':
      return linesOf(node.value, level)
    case 'table':
      return node.children.flatMap((row, at) => rowOf(row.children, !at, level))
    case 'paragraph': {
      const source = sourceOf(node)
      return source === undefined ? paragraph(runsOf(node, PLAIN), level) : linesOf(source, level)
    }
    case 'text':
    case 'html':
      return paragraph(runsOf(node, PLAIN), level)
    case 'thematicBreak':
      return []
    default:
      return 'children' in node
        ? (node.children as Nodes[]).flatMap((child) => blockOf(child, level))
        : paragraph(runsOf(node, PLAIN), level)
  }
}

/** What a drawing by itself is drawn of: TeX, or the text of a diagram. */
function sourceOf({ children }: Extract<Nodes, { type: 'paragraph' }>): string | undefined {
  const [only, ...more] = children
  const { source } = (only?.type === 'image' && !more.length ? (only.data ?? {}) : {}) as { source?: string }
  return source
}

function linesOf(code: string, level: number): Paragraph[] {
  return code.split('\n').flatMap((line) => paragraph([{ ...PLAIN, font: 'mono', text: line }], level))
}

function itemOf(
  item: Extract<Nodes, { type: 'listItem' }>,
  list: Extract<Nodes, { type: 'list' }>,
  at: number,
  level: number,
): Paragraph[] {
  const sign = typeof item.checked === 'boolean' ? TASK_SIGNS[item.checked ? 'done' : 'open'] : '•'
  const isNumbered = list.ordered && typeof item.checked !== 'boolean'
  const bullet = isNumbered ? { number: (list.start ?? 1) + at } : { sign }
  const [first, ...more] = item.children.flatMap((child) => blockOf(child, level))
  return first ? [first.bullet ? first : { ...first, bullet }, ...more] : []
}

function rowOf(cells: Nodes[], isHead: boolean, level: number): Paragraph[] {
  const style: Run = { ...PLAIN, ...(isHead && { isBold: true }) }
  const runs = cells.flatMap((cell, at) => [...(at ? [{ ...style, text: ' · ' }] : []), ...runsOf(cell, style)])
  return paragraph(runs, level)
}

function paragraph(runs: Run[], level: number): Paragraph[] {
  const shown = runs.filter(({ text }) => text)
  if (!shown.length) return []
  return [{ runs: shown, align: 'left', ...(level >= 0 && { level, indent: INDENT * (level + 1) }) }]
}

function runsOf(node: Nodes, style: Run): Run[] {
  const inside = (more: Partial<Run>): Run[] =>
    'children' in node ? (node.children as Nodes[]).flatMap((child) => runsOf(child, { ...style, ...more })) : []
  switch (node.type) {
    case 'strong':
      return inside({ isBold: true })
    case 'emphasis':
      return inside({ isItalic: true })
    case 'delete':
      return inside({ isStruck: true })
    case 'link':
      return inside(isWebLink(node.url) ? { link: { url: node.url } } : {})
    case 'markup':
      return node.lang
        ? inside({ lang: node.lang })
        : node.name === 'sup' || node.name === 'sub'
          ? [{ ...style, text: plainTitle(node) }]
          : inside({})
    case 'inlineCode':
      return [{ ...style, font: 'mono', text: node.value }]
    case 'break':
      return [{ ...style, text: '\n' }]
    default:
      return 'children' in node ? inside({}) : [{ ...style, text: textOf(node) }]
  }
}
