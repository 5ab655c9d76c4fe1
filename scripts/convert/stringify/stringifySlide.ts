import type { BlockContent, Heading, Root, RootContent } from 'mdast'
import type { Slide } from '../../deck/types.ts'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { stringify } from 'yaml'
import { LAYOUTS } from '../../deck/layouts.ts'
import { plainTitle } from '../../text/plainTitle.ts'
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
  const { title, children } = withTitleAbove(slide)
  const own = title ? { title: plainTitle(title), ...slide.frontmatter, head: undefined } : slide.frontmatter
  const matter = stringify({ ...head, layout: slide.layout, ...own }, { lineWidth: 0 })
  const shown = markdown(joinedText(children, slideText), slideExtension)
  const said = markdown(joinedText(slide.notes, noteText), noteExtension)
  const notes = slide.notes.length
    ? `\n<!--\n${said.replaceAll(CLICK, (letter) => `&#${letter.charCodeAt(0)};`)}-->\n`
    : ''
  return `---\n${matter}---\n\n${shown}${notes}`
}

/** The title apart from what else is shown, where the layout sets it as the line above titles: Slidev has a key for it. */
function withTitleAbove({ layout, children }: Slide): { title?: Heading; children: Slide['children'] } {
  const [title, ...rest] = children
  return LAYOUTS[layout].isTitleAbove && title?.type === 'heading' ? { title, children: rest } : { children }
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
