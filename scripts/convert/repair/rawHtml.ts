import type { Html, Paragraph, Parents, Root, RootContent } from 'mdast'
import type { VFile } from 'vfile'
import { htmlText } from '../../text/htmlText.ts'
import { missingWords } from '../../text/missingWords.ts'
import { wordText } from '../../text/textOf.ts'
import { wordsOf } from '../../text/words.ts'
import { groups } from './tags/groups.ts'
import { reportLeftOut } from './tags/leftOut.ts'
import { flowOf, isPhrasing, linesOf, paragraph } from './tags/phrasing.ts'
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
  if (FLOW.has(parent.type))
    parent.children = inOrder(flow(parent.children as RootContent[], file), parent.type === 'root') as never
  else if (parent.children.some(isHtml) && parent.type !== 'paragraph')
    parent.children = linesOf(translated(parent.children as RootContent[], true, file)) as never
}

function flow(blocks: RootContent[], file: VFile): RootContent[] {
  const lined = blocks.flatMap((block) =>
    block.type === 'paragraph' && block.children.some(isHtml) ? ofLine(block, file) : [block],
  )
  if (!lined.some(isHtml)) return lined
  return groups(lined).flatMap((group) => (group.some(isHtml) ? flowOf(translated(group, false, file)) : group))
}

/** A paragraph with HTML, or several where that holds blocks. */
function ofLine(line: Paragraph, file: VFile): RootContent[] {
  const children = translated(line.children, true, file)
  if (children.every(isPhrasing)) return [{ ...line, children }]
  return line.data ? [{ ...line, children: linesOf(children) }] : flowOf(children)
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
  const all = (list: RootContent[]): string[] =>
    isInline && list.every(isPhrasing)
      ? wordsOf(wordText(paragraph(list)))
      : list.flatMap((node) => wordsOf(wordText(node as never)))
  return missingWords(all(nodes), all(found)).length === 0
}

function words(node: Html, isInline: boolean): RootContent[] {
  const value = htmlText(node.value)
  if (isInline) return value ? [{ type: 'text', value: ` ${value} `, position: node.position }] : []
  return value
    .split(/\n+/)
    .filter((line) => line.trim())
    .map((line) => ({
      ...paragraph([{ type: 'text', value: line, position: node.position }]),
      position: node.position,
    }))
}

/** By where blocks begin, their order is told: none begins where the one before does, or has no place. */
function inOrder(blocks: RootContent[], isRoot: boolean): RootContent[] {
  if (!isRoot) return blocks
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
