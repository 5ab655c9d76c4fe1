import type { Code } from 'mdast'
import type { Syntax } from './syntax.ts'
import { visit } from 'unist-util-visit'

/** How a comment begins in any language that is highlighted, and how it may end. */
const OPEN = String.raw`(?:\/\/|#|--|%|;|\/\*|<!--|\{\/\*|REM|')`
const CLOSE = String.raw`(?:\*\/\}?|-->)?`
/** Lines of Docusaurus that steer the highlighting, as a whole. */
const LINE = new RegExp(String.raw`^\s*${OPEN}\s*(?:highlight|error|focus)-(next-line|start|end)\s*${CLOSE}\s*$`)
/** What VitePress and Shiki have behind a line: `// [!code focus]`, `// [!code ++]`, `# [!code highlight:3]`. */
const NOTE = new RegExp(String.raw`\s*${OPEN}\s*\[!code ([^\]:\n]+)(?::([^\]\n]+))?\]\s*${CLOSE}\s*$`)
/** Language in braces, as Pandoc and Quarto have it: `{.python .numberLines}`, `{r, echo=FALSE}`. */
const BRACED = /^\{\.?([A-Za-z][\w+#-]*)/
/** Language with something right behind it, as VitePress has it: `js{4}`, `js:line-numbers`. */
const BEHIND = /^([\w+#-]+)([{:[].*)$/
/** Options of a cell of Quarto. */
const OPTION = /^\s*(?:#|\/\/|--|%%)\|\s/
const MARKS = /\{([\d,\s-]+)\}/

/**
 * Lines and comments that steer how code is highlighted are no code: the lines they mark are marked. What is taken away and
 * added is a difference, with the signs of one.
 */
export const codeMarks: Syntax = (tree) => {
  visit(tree, 'code', (node) => {
    language(node)
    if (!/highlight-|\[!code |error-|focus-/.test(node.value)) return
    steer(node)
  })
}

function language(node: Code): void {
  const behind = BEHIND.exec(node.lang ?? '')
  if (behind) {
    node.meta = `${behind[2] ?? ''} ${node.meta ?? ''}`.trim()
    node.lang = behind[1] ?? null
  }
  const found = BRACED.exec(node.lang ?? '')
  if (!found) return
  node.meta = `${node.lang ?? ''} ${node.meta ?? ''}`.trim()
  node.lang = found[1] ?? null
  const lines = node.value.split('\n')
  const first = lines.findIndex((line) => !OPTION.test(line))
  if (first > 0) node.value = lines.slice(first).join('\n')
}

function steer(node: Code): void {
  const kept: string[] = []
  const signs: string[] = []
  const marked = new Set<number>()
  let isOpen = false
  let next = 0
  for (const line of node.value.split('\n')) {
    const [, order] = LINE.exec(line) ?? []
    if (order) {
      isOpen = order === 'start' || (order !== 'end' && isOpen)
      if (order === 'next-line') next = 1
      continue
    }
    const [whole = '', kind = '', count = ''] = NOTE.exec(line) ?? []
    const code = whole ? line.slice(0, line.length - whole.length) : line
    const isMark = /^(?:hl|highlight|focus|\+\+|warning|error)$/.test(kind)
    // A comment by itself marks the lines below it.
    if (whole && !code.trim()) {
      if (isMark) next = Number(count) || 1
      continue
    }
    kept.push(code)
    signs.push(kind === '--' ? '-' : kind === '++' ? '+' : ' ')
    if (isMark && /^\d+$/.test(count)) next = Number(count)
    if (isOpen || isMark || next > 0) marked.add(kept.length)
    next = Math.max(0, next - 1)
  }
  if (kept.length === node.value.split('\n').length && kept.join('\n') === node.value) return
  const isDifference = signs.includes('-')
  node.value = (isDifference ? kept.map((line, index) => `${signs[index] ?? ' '} ${line}`.trimEnd()) : kept).join('\n')
  if (isDifference) node.lang = 'diff'
  if (!marked.size || isDifference) return
  const [given = '', inside = ''] = MARKS.exec(node.meta ?? '') ?? []
  const all = [...inside.split(',').filter((mark) => mark.trim()), ...marked].join(',')
  node.meta = `${(node.meta ?? '').replace(given, '')} {${all}}`.trim()
}
