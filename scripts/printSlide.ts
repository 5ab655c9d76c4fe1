import type { BlockContent, Root, RootContent } from 'mdast'
import type { Slide } from './deck.ts'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { stringify } from 'yaml'
import { noteExtension } from './print/noteExtension.ts'
import { slideExtension } from './print/slideExtension.ts'

/**
 * Print a slide as `slides.md` has it.
 *
 * @param slide
 *   Slide.
 * @param head
 *   Settings of the whole deck, which stand with those of the first slide (default: none).
 * @returns
 *   Markdown.
 */
export function printSlide(slide: Slide, head: object = {}): string {
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
