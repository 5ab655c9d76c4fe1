import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** Headings within lists, quotes and notes open no section: they are emphasis, so that a slide has one title. */
export function nestedHeading(tree: Root): void {
  visit(tree, 'heading', ({ children, position }, index, parent) => {
    if (!parent || index === undefined || parent.type === 'root') return
    parent.children[index] = { type: 'paragraph', children: [{ type: 'strong', children, position }], position }
  })
}
