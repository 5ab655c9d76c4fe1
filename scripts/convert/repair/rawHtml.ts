import type { BlockContent, Image, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { fromHtml } from 'hast-util-from-html'
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize'
import { toMdast } from 'hast-util-to-mdast'
import { visit } from 'unist-util-visit'
import { htmlText, isPictureTag } from '../../text/htmlText.ts'
import { textOf } from '../../text/textOf.ts'
import { wordsOf } from '../../text/words.ts'
import { report } from '../report.ts'

const COMMENT_ONLY = /^(?:\s*<!--[\s\S]*?-->)+\s*$/
/** Label of a tab, which Docusaurus writes as an attribute. */
const TAB = /<TabItem\b[^>]*?\blabel=(?:"([^"]*)"|'([^']*)')/g
/** What HTML may say, see `hast-util-sanitize`: as GitHub, but no pictures of text boxes. */
const SCHEMA: Schema = { ...defaultSchema, clobberPrefix: '' }

/**
 * Read raw HTML as the Markdown that says the same; what has none is dropped and its words are kept. Comments are for
 * the author and go without a word.
 */
export function rawHtml(tree: Root, file: VFile): void {
  visit(tree, 'html', (node, index, parent) => {
    if (index === undefined || !parent) return
    const isBlock = ['root', 'blockquote', 'listItem', 'containerDirective'].includes(parent.type)
    if (COMMENT_ONLY.test(node.value)) {
      parent.children.splice(index, 1)
      return index
    }
    const kept = isBlock ? blocksOf(node.value) : inlineOf(node.value, file)
    if (isUnderstood(node.value)) {
      parent.children.splice(index, 1, ...(kept as never[]))
      return index + kept.length
    }
    const tags = [...new Set(Array.from(node.value.matchAll(/<\s*([A-Za-z][\w.-]*)/g), ([, name = '']) => name))]
    if (tags.length) report(file, 'raw-html', { tags }, node)
    const placed = kept.map((one, place) => at(one, behind(node.position, place)))
    parent.children.splice(index, 1, ...(placed as RootContent[] as never[]))
    return index + placed.length
  })
}

/** A hard break, and an anchor that links lead to, are all that they say: Markdown has no other way to write them. */
function isUnderstood(html: string): boolean {
  return /^\s*(?:<br\s*\/?>|<a\s+(?:id|name)=(?:"[^"<>]*"|'[^'<>]*'|[\w.-]+)\s*(?:\/>|>(?:\s*<\/a>)?))\s*$/i.test(html)
}

function blocksOf(html: string): BlockContent[] {
  const labels = Array.from(html.matchAll(TAB), ([, double, single]) => lead(double ?? single ?? ''))
  const safe = sanitize(fromHtml(html, { fragment: true }), SCHEMA)
  const tree = toMdast(safe) as Root
  // A block in a link, as browsers allow it, is what it says.
  visit(tree, 'paragraph', ({ children: inner }, index, parent) => {
    if (!parent || index === undefined || !isPhrasing(parent as RootContent)) return
    parent.children.splice(index, 1, ...(inner as never[]))
    return index
  })
  const { children } = tree
  const blocks = children.flatMap((child): BlockContent[] =>
    isPhrasing(child) ? [paragraph([child])] : [child as BlockContent],
  )
  // Where the translation would lose a word, the words alone are kept.
  const text = htmlText(html)
  const isWhole = wordsOf(text).every((word) => textOf(blocks).includes(word))
  const kept = isWhole ? blocks : [paragraph([{ type: 'text', value: text }])]
  return [...labels, ...kept.filter((block) => textOf(block).trim() || JSON.stringify(block).includes('"image"'))]
}

function inlineOf(html: string, file: VFile): PhrasingContent[] {
  if (/^<br\s*\/?>$/i.test(html)) return [{ type: 'break' }]
  const { children } = toMdast(sanitize(fromHtml(html, { fragment: true }), SCHEMA)) as Root
  const picture = children.flatMap((child) => (child.type === 'paragraph' ? child.children : child)).find(isImage)
  // One that cannot be shown and says nothing is no loss.
  if (picture && (picture.alt || canBeShown(picture.url, file))) return [picture]
  const value = htmlText(html)
  return value ? [{ type: 'text', value: isPictureTag(html) ? ` ${value} ` : value }] : []
}

function lead(text: string): Paragraph {
  return paragraph([{ type: 'strong', children: [{ type: 'text', value: text }] }])
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

function canBeShown(url: string, file: VFile): boolean {
  const found = file.data.findPicture?.(url)
  return found !== undefined && !('problem' in found)
}

function isImage(node: RootContent): node is Image {
  return node.type === 'image'
}

function isPhrasing(node: RootContent): node is PhrasingContent {
  return ['text', 'emphasis', 'strong', 'delete', 'link', 'image', 'inlineCode', 'break'].includes(node.type)
}

/** Blocks of one piece of HTML begin one letter after the other: by where they begin, their order is told. */
function behind(position: Position | undefined, place: number): Position | undefined {
  const offset = position?.start.offset
  return position && offset !== undefined
    ? { ...position, start: { ...position.start, offset: offset + place } }
    : position
}

/** Give nodes without a place that of the HTML they come from. */
function at<T extends RootContent>(node: T, position: T['position']): T {
  visit(node, (one) => void (one.position = position))
  return node
}
