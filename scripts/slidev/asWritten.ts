import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { visit } from 'unist-util-visit'

/**
 * What Slidev's typographer makes something else of: apostrophes and quotes, dots, dashes, signs in parentheses,
 * repeated marks (markdown-it, rules `smartquotes` and `replacements`). An escaped sign stays as it is.
 */
const TYPED = /(?<!\\)(?:['"]|\.(?=\.)|-(?=-)|\((?=(?:c|r|tm)\))|\+(?=-)|[?!,](?=[?!,]))/gi

/**
 * Write a slide so that a typographer leaves its words alone: what it would change is named by number, which it does not
 * look into.
 *
 * @param slide
 *   Markdown of one slide.
 * @returns
 *   Markdown that says the same.
 */
export function asWritten(slide: string): string {
  const tree = fromMarkdown(slide, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const found: number[] = []
  visit(tree, 'text', ({ position }) => {
    const { start, end } = position ?? {}
    if (start?.offset === undefined || end?.offset === undefined) return
    for (const { index } of slide.slice(start.offset, end.offset).matchAll(TYPED)) found.push(start.offset + index)
  })
  return found.reduceRight((text, at) => `${text.slice(0, at)}&#${text.charCodeAt(at)};${text.slice(at + 1)}`, slide)
}
