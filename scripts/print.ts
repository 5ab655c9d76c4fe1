import type { BlockContent, Root, RootContent } from 'mdast'
import type { Deck, Slide } from './deck.ts'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { stringify } from 'yaml'
import { headmatter } from './print/headmatter.ts'
import { noteExtension } from './print/noteExtension.ts'
import { slideExtension } from './print/slideExtension.ts'

/**
 * Print a deck as Slidev's `slides.md`: a fixed point of Slidev's own parser.
 *
 * @param deck
 *   Deck.
 * @returns
 *   Markdown.
 */
export function print(deck: Deck): string {
  return deck.children.map((slide, index) => printSlide(slide, index === 0 ? headmatter(deck) : {})).join('\n')
}

function printSlide(slide: Slide, head: object): string {
  const matter = stringify({ ...head, layout: slide.layout, ...slide.frontmatter }, { lineWidth: 0 })
  const shown = markdown(slide.children, slideExtension)
  const notes = slide.notes.length ? `\n<!--\n${markdown(slide.notes, noteExtension)}-->\n` : ''
  return `---\n${matter}---\n\n${shown}${notes}`
}

function markdown(children: Array<BlockContent | RootContent>, extension: typeof slideExtension): string {
  const root: Root = { type: 'root', children: children as RootContent[] }
  return toMarkdown(root, {
    bullet: '-',
    rule: '*',
    fences: true,
    emphasis: '_',
    extensions: [gfmToMarkdown(), extension],
  })
}
