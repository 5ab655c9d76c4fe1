import { parseSync } from '@slidev/parser'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { visit } from 'unist-util-visit'

/** Marks of dialects that nobody reads aloud. */
const MARKS =
  /:::|\/\/\/|\{%|%\}|!!!|\?\?\?|\[\[|\{\{[<%#]|[<%]\}\}|(==|\+\+)\w+\1|\[TOC\]|\[![\w]|%%|\{[#.:]|===|@tab|<\/?[A-Z]|\{\/\*|highlight-next-line|\[!code|\uFDD0/i

/**
 * Find marks of dialects in what a deck shows or says, outside code.
 *
 * @param slides
 *   Content of `slides.md`.
 * @returns
 *   Texts that hold one, each with the number of its slide.
 */
export function rawMarks(slides: string): string[] {
  return parseSync(slides, 'slides.md').slides.flatMap(({ content, note }, index) =>
    [...textsIn(content), ...textsIn(note ?? '')]
      .filter((text) => MARKS.test(text))
      .map((text) => `slide ${index + 1}: ${text}`),
  )
}

/** Texts of a slide, but of code; notes have it as HTML. */
function textsIn(markdown: string): string[] {
  const texts: string[] = []
  const shown = markdown.replaceAll(/<code[ >][^]*?<\/code>/g, '')
  visit(fromMarkdown(shown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }), 'text', (node) => {
    texts.push(node.value)
  })
  return texts
}
