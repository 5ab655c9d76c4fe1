import type { Syntax } from './syntax.ts'
import { nameToEmoji } from 'gemoji'
import { visit } from 'unist-util-visit'

const CODE = /:([a-z0-9_+-]+):/g

/** `:rocket:` is 🚀; what names no emoji stays as it is. */
export const shortCodes: Syntax = (tree) => {
  visit(tree, 'text', (node) => {
    node.value = node.value.replaceAll(CODE, (whole, name: string) => nameToEmoji[name] ?? whole)
  })
}
