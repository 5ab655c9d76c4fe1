import type { Html, Paragraph, Parents, Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { htmlText } from '../../text/htmlText.ts'
import { missingWords } from '../../text/missingWords.ts'
import { wordText } from '../../text/textOf.ts'
import { wordsOf } from '../../text/words.ts'
import { groups } from './tags/groups.ts'
import { reportLeftOut } from './tags/leftOut.ts'
import { isPhrasing } from './tags/isPhrasing.ts'
import { flowOf, linesOf, paragraph } from './tags/phrasing.ts'
import { summaryHeadings } from './tags/summaryHeadings.ts'
import { translate } from './tags/translate.ts'

/** What holds blocks. */
const FLOW = new Set(['root', 'blockquote', 'listItem', 'containerDirective', 'footnoteDefinition'])

/**
 * Read raw HTML as the Markdown that says the same, also where its tags stand around Markdown. Of what has none, the words
 * are kept, and the author is told. Comments are for the author and go without a word.
 */
export function rawHtml(tree: Root, file: VFile): void {
  file.data.anchors = new Set()
  repairIn(tree, file)
  tree.children = summaryHeadings(tree.children)
}

function repairIn(parent: Parents, file: VFile): void {
  for (const child of parent.children) if ('children' in child) repairIn(child as Parents, file)
  if (FLOW.has(parent.type)) parent.children = blocksOf(parent as Parents & { children: RootContent[] }, file) as never
  else if (parent.children.some(isHtml) && parent.type !== 'paragraph') {
    const children = translated(parent.children as RootContent[], true, file)
    const isWithin = children.every(isPhrasing) && parent.type !== 'heading' && parent.type !== 'tableCell'
    parent.children = (isWithin ? children : linesOf(children)) as never
  }
}

function blocksOf({ type, children }: { type: string; children: RootContent[] }, file: VFile): RootContent[] {
  const lined = children.flatMap((block) =>
    block.type === 'paragraph' && block.children.some(isHtml) ? ofLine(block, file) : [block],
  )
  const blocksIn = (group: RootContent[]): RootContent[] =>
    group.some(isHtml) ? flowOf(translated(group, false, file)) : group
  const blocks = groups(lined).flatMap(blocksIn)
  if (type === 'root') return inOrder(blocks)
  return blocks.filter((block) => block.type !== 'thematicBreak' || !block.data?.endsDetails)
}

/** A paragraph with HTML, or several where that holds blocks. */
function ofLine(line: Paragraph, file: VFile): RootContent[] {
  const children = translated(line.children, true, file)
  if (children.every(isPhrasing)) return [{ ...line, children }]
  if (line.data) return [{ ...line, children: linesOf(children) }]
  const blocks = flowOf(children)
  return goesOn(blocks) ? [{ ...line, children: inOneLine(blocks) }] : blocks
}

/** Whether a sentence goes on behind a film or a sound that stands in it. */
function goesOn(blocks: RootContent[]): blocks is Paragraph[] {
  const isLine = (block: RootContent): boolean => block.type === 'paragraph' && !block.data
  const first = blocks[0]
  const last = blocks.at(-1)
  const isAround = first && last && isLine(first) && isLine(last) && !blocks.every(isLine)
  return Boolean(isAround) && blocks.every(({ type }) => type === 'paragraph')
}

function inOneLine(blocks: Paragraph[]): Paragraph['children'] {
  return blocks.flatMap(({ children }, index) => [
    ...(index ? [{ type: 'text' as const, value: ' ' }] : []),
    ...children,
  ])
}

function translated(nodes: RootContent[], isInline: boolean, file: VFile): RootContent[] {
  reportLeftOut(nodes.filter(isHtml), file)
  const found = translate(nodes, isInline, file)
  // Where the translation would lose a word, the words alone are kept.
  return found && isWhole(nodes, found, isInline)
    ? found
    : nodes.flatMap((node) => (isHtml(node) ? words(node, isInline) : [node]))
}

function isWhole(nodes: RootContent[], found: RootContent[], isInline: boolean): boolean {
  const line: Paragraph = { type: 'paragraph', children: nodes as Paragraph['children'] }
  const all = (blocks: RootContent[]): string[] => blocks.flatMap((block) => wordsOf(wordText(block)))
  return missingWords(all(isInline ? [line] : nodes), all(isInline ? flowOf(found) : found)).length === 0
}

function words(node: Html, isInline: boolean): RootContent[] {
  if (isInline) {
    const value = wordText(node).replaceAll(/\s+/g, ' ')
    return value ? [{ type: 'text', value: value.trim() ? ` ${value.trim()} ` : ' ', position: node.position }] : []
  }
  return htmlText(node.value)
    .split(/\n+/)
    .filter((line) => line.trim())
    .map((line) => ({
      ...paragraph([{ type: 'text', value: line, position: node.position }]),
      position: node.position,
    }))
}

/** By where blocks begin, their order is told: none begins where the one before does, or has no place. */
function inOrder(blocks: RootContent[]): RootContent[] {
  let before: RootContent | undefined
  for (const block of blocks) {
    const last = before?.position?.start
    const least = (last?.offset ?? -1) + 1
    if ((block.position?.start.offset ?? -1) < least) {
      const start = { line: 1, column: 1, ...last, ...block.position?.start, offset: least }
      block.position = { start, end: block.position?.end ?? start }
    }
    before = block
  }
  return blocks
}

function isHtml(node: { type: string }): node is Html {
  return node.type === 'html'
}
