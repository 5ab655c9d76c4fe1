import type { Syntax } from './syntax.ts'
import { visit } from 'unist-util-visit'
import { tagsIn } from '../tagsIn.ts'

/** A name, and at most other words: `<string>`, `<T extends object>`. */
const NAMES = /^<[\w.:-]+(?:\s+[\w.:-]+)*\s*>$/
/** What Markdown takes for an address is a path of C++ or Rust: `<std::string>`. */
const PATH = /^<\w+::[\w:]+>$/
/** How a name ends that takes others: with a letter, or with two colons in Rust. */
const TAKES = /(?:[\p{L}\p{N}_]|::)$/u
/** Elements whose end HTML lets people leave out. */
const UNENDED = new Set('p li dt dd tr td th thead tbody tfoot option optgroup colgroup rp rt'.split(' '))

/**
 * Types of programs with other types in pointed brackets, as in `Array<string>`, are text and no tags: right behind a
 * name, and closed nowhere.
 */
export const generics: Syntax = (tree, file) => {
  const source = String(file)
  const lastEnds = new Map(
    Array.from(source.matchAll(/<\/([\w.:-]+)/g), ({ 1: name = '', index }) => [low(name), index]),
  )
  visit(tree, ['html', 'link'], (node, index, parent) => {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
    if (!parent || index === undefined || !TAKES.test(source.slice(Math.max(0, start - 2), start))) return
    const value = source.slice(start, end)
    const [tag] = NAMES.test(value) && node.type === 'html' ? tagsIn(value) : []
    const isUnclosed =
      tag?.kind === 'open' && !UNENDED.has(low(tag.name)) && (lastEnds.get(low(tag.name)) ?? -1) < start
    if (isUnclosed || PATH.test(value)) parent.children[index] = { type: 'text', value, position: node.position }
  })
}

function low(name: string): string {
  return name.toLowerCase()
}
