import type { Syntax } from './syntax.ts'
import { visit } from 'unist-util-visit'
import { JsxParser } from './jsxParser.ts'

/** Imports and exports of MDX are code: a paragraph that begins so, and is JavaScript. */
export const esm: Syntax = (tree, file) => {
  const source = String(file)
  visit(tree, 'paragraph', (node, index, parent) => {
    if (parent?.type !== 'root' || index === undefined) return
    const value = source.slice(node.position?.start.offset, node.position?.end.offset)
    if (/^(?:import|export)[\s{*'"]/.test(value) && isModule(value))
      parent.children[index] = { type: 'mdxjsEsm', value, position: node.position }
  })
}

function isModule(value: string): boolean {
  try {
    JsxParser.parse(value, { ecmaVersion: 'latest', sourceType: 'module' })
    return true
  } catch {
    return false
  }
}
