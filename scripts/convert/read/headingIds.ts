import type { Syntax } from './syntax.ts'
import { visit } from 'unist-util-visit'

/** Docusaurus writes the anchor of a heading behind it, in braces or in a comment of MDX. */
const ID = /^\{#([\w-]+)\}$/

/** The id behind a heading is its anchor and no text. */
export const headingIds: Syntax = (tree) => {
  visit(tree, 'heading', (node) => {
    const last = node.children.at(-1)
    if (last?.type !== 'text') return
    const text = last.value.trimEnd()
    const from = text.lastIndexOf('{')
    const id = ID.exec(text.slice(Math.max(0, from)))
    if (!id) return
    last.value = text.slice(0, from).trimEnd()
    node.data = { ...node.data, anchor: id[1] }
  })
}

declare module 'mdast' {
  interface HeadingData {
    /** Anchor that the page gives the heading. */
    anchor?: string
  }
}
