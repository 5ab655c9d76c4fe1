import type { BlockContent, Root, RootContent } from 'mdast'
import type { Slide } from '../../deck/types.ts'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { stringify } from 'yaml'
import { joinedText } from './joinedText.ts'
import { noteExtension, noteText } from './noteExtension.ts'
import { slideExtension, slideText } from './slideExtension.ts'

/** What Slidev takes for the mark of a click before it reads Markdown: the label of a link can be one. */
const CLICK = /(?<=\[)c(?=lick(?::\d+)?\])/gi

/**
 * Print a slide as `slides.md` has it.
 *
 * @param head
 *   Settings of the whole deck, which stand with those of the first slide (default: none).
 * @returns
 *   Markdown.
 */
export function stringifySlide(slide: Slide, head: object = {}): string {
  const matter = stringify({ ...head, layout: slide.layout, ...slide.frontmatter }, { lineWidth: 0 })
  const shown = markdown(joinedText(slide.children, slideText), slideExtension)
  const said = markdown(joinedText(slide.notes, noteText), noteExtension)
  const notes = slide.notes.length
    ? `\n<!--\n${said.replaceAll(CLICK, (letter) => `&#${letter.charCodeAt(0)};`)}-->\n`
    : ''
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
