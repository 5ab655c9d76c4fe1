import type { BlockContent, Heading, Root, RootContent } from 'mdast'
import type { OwnSlide } from '../../deck/ownSlide.ts'
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
  if (slide.own) return stringifyOwnSlide(slide, slide.own)
  const { title, children } = withTitleAbove(slide)
  const own = title ? { title: plainTitle(title), ...slide.frontmatter, head: undefined } : slide.frontmatter
  const matter = stringify({ ...head, layout: slide.layout, ...own }, { lineWidth: 0 })
  const shown = markdown(joinedText(children, slideText), slideExtension)
  return `---\n${matter}---\n\n${shown}${notesOf(slide.notes)}`
}

/**
 * A slide that is written by hand, as it is written. What it says stands behind what the page says there; what is known of
 * its place in the talk is told to our layouts alone.
 */
function stringifyOwnSlide({ layout, frontmatter, notes }: Slide, own: OwnSlide): string {
  const { routeAlias } = frontmatter
  const isOurs = Object.hasOwn(LAYOUTS, own.layout ?? layout)
  const place = isOurs ? frontmatter : routeAlias ? { routeAlias } : {}
  const matter = stringify({ layout: own.layout ?? layout, ...place, ...own.frontmatter }, { lineWidth: 0 })
  const ofPage = notes.filter((node) => !own.notes.includes(node))
  const shown = own.markdown && `\n${own.markdown}\n`
  return `---\n${matter}---\n${shown}${notesOf([...ofPage, ...own.notes])}`
}

function notesOf(notes: RootContent[]): string {
  if (!notes.length) return ''
  const said = markdown(joinedText(notes, noteText), noteExtension)
  return `\n<!--\n${said.replaceAll(CLICK, (letter) => `&#${letter.charCodeAt(0)};`)}-->\n`
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
