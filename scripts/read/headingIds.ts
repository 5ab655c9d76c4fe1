import type { Syntax } from './syntax.ts'
import { visit } from 'unist-util-visit'

/** Docusaurus writes the anchor of a heading behind it, in braces or in a comment of MDX. */
const ID = /\s*\{#([\w-]+)\}\s*$/

/** The id behind a heading is its anchor and no text. */
export const headingIds: Syntax = (tree) => {
  visit(tree, 'heading', (node) => {
    const last = node.children.at(-1)
    const id = last?.type === 'text' ? ID.exec(last.value) : undefined
    if (!id || last?.type !== 'text') return
    last.value = last.value.slice(0, id.index)
    node.data = { ...node.data, anchor: id[1] }
  })
}

declare module 'mdast' {
  interface HeadingData {
    /** Anchor that the page gives the heading. */
    anchor?: string
  }
}
