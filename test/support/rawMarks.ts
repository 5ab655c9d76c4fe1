import type { Root } from 'mdast'
import { parseSync } from '@slidev/parser'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { visit } from 'unist-util-visit'

/** Marks of dialects that nobody reads aloud. */
const MARKS =
  /:{3,}|\{%|%\}|\{\{[<%#]|^\s*(?:!!!|\?\?\?\+?)\s|!?\[\[[^\]]|^\[(?:TOC|_TOC_)\]|<style|\{:? ?[.#][\w-]|\[!\w|^===\s|==[a-z]|%%/iu

/**
 * Find marks of dialects in what the slides of a deck show as text.
 *
 * @param slides
 *   Content of `slides.md`.
 * @returns
 *   Texts that hold one, with the number of their slide.
 */
export function rawMarks(slides: string): string[] {
  return parseSync(slides, 'slides.md').slides.flatMap(({ content }, index) => {
    const found: string[] = []
    const tree: Root = fromMarkdown(content, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
    visit(tree, 'text', ({ value }) => void (MARKS.test(value) && found.push(`slide ${index + 1}: ${value}`)))
    return found
  })
}
