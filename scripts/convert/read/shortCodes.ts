import type { Syntax } from './syntax.ts'
import { nameToEmoji } from 'gemoji'
import { visit } from 'unist-util-visit'

const CODE = /:([a-z0-9_+-]+):/g

/** Icons of MkDocs, by the set that they are from. */
const ICON = /^(?:material|octicons|fontawesome|simple|lucide|tabler|bootstrap|mdi)-/

/** `:rocket:` is 🚀; an icon that only a program has is none; what else names no emoji stays as it is. */
export const shortCodes: Syntax = (tree) => {
  visit(tree, 'text', (node) => {
    node.value = node.value.replaceAll(
      CODE,
      (whole, name: string) => nameToEmoji[name] ?? (ICON.test(name) ? '' : whole),
    )
  })
}
