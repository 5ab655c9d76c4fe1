import type { Syntax } from './syntax.ts'
import { visit } from 'unist-util-visit'

/** Where programs put a table of contents: `[TOC]`, `[[_TOC_]]`, `{:toc}`, `{{toc}}`, `@[toc]`; `. . .`, `\\newpage`. */
const MARKER =
  /^(?:\[toc(?:\s[^\]\n]*)?\]|\[\[_?toc_?\]\]|@\[toc\](?:\([^()\n]*\))?|\$\{toc\}|\{\{\s*toc\s*\}\}|<\[?toc\]?>|\{:\s*\.?toc\b[^{}\n]*\}|\. \. \.|\\(?:toc|tableofcontents|newpage|pagebreak|clearpage))$/i
/** Kramdown puts it in the place of a list. */
const BELOW_ITEM = /\n?[ \t]*\{:\s*(?:\.?toc|[^{}\n]*\stoc)\b[^{}\n]*\}\s*$/i

/**
 * Marks that stand by themselves make no slide: of a table of contents, as slides have titles and an agenda of their own; of
 * a pause, or of the end of a page.
 */
export const bareMarks: Syntax = (tree, file) => {
  const source = String(file)
  visit(tree, ['paragraph', 'list'], (node, index, parent) => {
    if (!parent || index === undefined) return
    const raw = source.slice(node.position?.start.offset, node.position?.end.offset).trim()
    const isMarker = node.type === 'paragraph' ? MARKER.test(raw) : raw.length < 200 && BELOW_ITEM.test(raw)
    if (!isMarker) return
    // The item of kramdown's list is a word for it, which no reader sees.
    parent.children.splice(index, 1)
    return index
  })
}
