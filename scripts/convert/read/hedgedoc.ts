import type { Heading, PhrasingContent, Text } from 'mdast'
import type { Syntax } from './syntax.ts'
import { SKIP, visit } from 'unist-util-visit'
import { textOf, trimText } from '../../text/textOf.ts'

/** Who said a quote, when, and in which colour it is shown. */
const MARK = /\[(name|time|color)=([^\]\n]*)\]/g
/** Tags of a page, in a heading of their own. */
const TAGS = /^tags\s*[:：]\s*/i
/** Tags of Obsidian, in a line of their own. */
const HASH_TAGS = /^(?:#[\p{L}\p{N}_/-]*\p{L}[\p{L}\p{N}_/-]*(?:\s+|$)){2,}$/u

/**
 * What HedgeDoc adds: tags of the page in a heading, `[name=…]` and `[time=…]` in quotes. Tags of Obsidian in a line of
 * their own are the same: they are said, and shown on the cover where the front matter has none.
 */
export const hedgedoc: Syntax = (tree, file) => {
  const tags: string[] = []
  visit(tree, ['heading', 'paragraph'], (node, index, parent) => {
    if (parent?.type !== 'root' || index === undefined) return
    const found = node.type === 'heading' ? tagsIn(node) : hashTags(textOf(node))
    if (!found.length) return
    tags.push(...found)
    const { children, position } = node as Heading
    parent.children[index] = { type: 'paragraph', children, position, data: { isSaid: true } }
    return SKIP
  })
  if (tags.length) file.data.tags = tags
  visit(tree, 'blockquote', (quote) => {
    visit(quote, 'text', (text, index, parent) => {
      if (index === undefined || !parent || text.value.search(MARK) < 0) return
      const parts = marked(text)
      parent.children.splice(index, 1, ...(parts as never[]))
      return index + parts.length
    })
    for (const line of quote.children) if (line.type === 'paragraph') line.children = trimText(line.children)
  })
}

function tagsIn(heading: Heading): string[] {
  if (heading.depth < 5 || !TAGS.test(textOf(heading))) return []
  const codes = heading.children.flatMap((child) => (child.type === 'inlineCode' ? [child.value] : []))
  const texts = textOf(heading)
    .replace(TAGS, '')
    .split(/[\s,]+/)
  return (codes.length ? codes : texts).map((tag) => tag.replace(/^#/, '')).filter(Boolean)
}

function hashTags(text: string): string[] {
  return HASH_TAGS.test(text.trim())
    ? text
        .trim()
        .split(/\s+/)
        .map((tag) => tag.slice(1))
    : []
}

/** A name is set apart from what is said, a time stands as it is, a colour is none of ours. */
function marked({ value, position }: Text): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let done = 0
  for (const { 0: whole, 1: kind, 2: said = '', index } of value.matchAll(MARK)) {
    if (index > done) parts.push({ type: 'text', value: value.slice(done, index), position })
    done = index + whole.length
    const inner: Text = { type: 'text', value: said.trim(), position }
    if (kind === 'color' || !inner.value) continue
    parts.push({ type: kind === 'name' ? 'strong' : 'emphasis', children: [inner], position })
  }
  return done < value.length ? [...parts, { type: 'text', value: value.slice(done), position }] : parts
}

declare module 'vfile' {
  interface DataMap {
    /** Tags that stand in the text of the page. */
    tags: string[]
  }
}
