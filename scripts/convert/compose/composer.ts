import type { BlockContent, Link, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Position } from 'unist'
import type { Component, Layout, Pillar, Section, Slide, SlideFrontmatter } from '../../deck/types.ts'
import type { Title } from '../outline/title.ts'
import type { Phrases } from '../../locales/phrases.ts'
import { titleContent } from '../../text/titleContent.ts'
import { textOf } from '../../text/textOf.ts'
import { formulasAsTex } from '../../text/formulasAsTex.ts'

/** What a composer knows beside its blocks. */
export interface Scope {
  lang: string
  phrases: Phrases
  section: Section
  title: Title
  /** Title for its slides: its own, else that of the section it stands in. */
  heading: PhrasingContent[]
  /** Short line above titles that are not the section's own. */
  eyebrow: string
  /** Whether the section is one of the pillars, so that its text makes exactly one pillar slide. */
  isPillar: boolean
  /** Place of the pillar this section is or stands in, from 1. */
  pillar?: number
  /** What stands above the title of a pillar: « Pilier 1 sur 3 ». */
  badge?: string
  /** All pillars of the talk. */
  trail: Pillar[]
  /** Whether the pillars begin right after this section's own text. */
  leadsToPillars: boolean
}

/** One way to make slides of a run of blocks. */
export interface Composer {
  /** How many blocks from `at` on are for this composer; 0 is « not mine ». */
  takes: (blocks: RootContent[], at: number, scope: Scope) => number
  /** Slides of those blocks: each block is in the notes of exactly one slide, in order. */
  compose: (blocks: RootContent[], scope: Scope) => Slide[]
}

/**
 * Make a slide.
 *
 * @param layout
 *   Name of its layout.
 * @param scope
 *   Scope; gives the place among the pillars.
 * @param children
 *   What is shown.
 * @param notes
 *   What is said: the source of the slide.
 * @param frontmatter
 *   What the layout is told (optional).
 * @returns
 *   Slide.
 */
export function slide(
  layout: Layout,
  scope: Pick<Scope, 'pillar'>,
  children: Array<BlockContent | Component>,
  notes: RootContent[],
  frontmatter: SlideFrontmatter = {},
): Slide {
  return {
    type: 'slide',
    layout,
    frontmatter: Object.fromEntries(
      Object.entries({ ...frontmatter, pillar: scope.pillar }).filter(
        ([, value]) => value !== undefined && value !== '',
      ),
    ),
    children,
    notes,
    position: spanOf(notes),
  }
}

/**
 * Make a component.
 *
 * @param name
 *   Name of a file in `components/`.
 * @param children
 *   Content of its slot.
 * @param attributes
 *   Props (optional).
 * @returns
 *   Component.
 */
export function component(
  name: string,
  children: Component['children'],
  attributes: Component['attributes'] = {},
): Component {
  return { type: 'component', name, attributes, children, position: spanOf(children) }
}

/**
 * Make a paragraph.
 *
 * @param children
 *   Content.
 * @param rank
 *   Importance, from 0; those of higher rank go first when room is short (optional: never goes).
 * @returns
 *   Paragraph.
 */
export function paragraph(children: PhrasingContent[], rank?: number): Paragraph {
  return { type: 'paragraph', children, position: spanOf(children), ...(rank !== undefined && { data: { rank } }) }
}

/**
 * Make the heading of a slide.
 *
 * @param children
 *   Content.
 * @param depth
 *   1 for the title of the slide, 2 below it (default: `1`).
 * @returns
 *   Heading.
 */
export function heading(children: PhrasingContent[], depth: 1 | 2 = 1): BlockContent {
  return { type: 'heading', depth, children: titleContent(formulasAsTex(children)), position: spanOf(children) }
}

/**
 * List the links in a tree.
 *
 * @param nodes
 *   Nodes to look in.
 * @returns
 *   Links in order, each address once.
 */
export function linksIn(nodes: Array<Nodes | Component>): Link[] {
  const found = nodes.flatMap((node): Link[] => {
    if (node.type === 'link') return [node]
    return 'children' in node ? linksIn(node.children) : []
  })
  const first = new Map(found.toReversed().map((link) => [link.url, link]))
  return found.filter((link) => first.get(link.url) === link)
}

/**
 * Tell a line that leads to what comes next: it ends in a colon, or names the file of the code below.
 *
 * @param block
 *   Block.
 * @returns
 *   Whether it does.
 */
export function isLead(block: RootContent | undefined): boolean {
  return block?.type === 'paragraph' && (block.data?.isCodeTitle === true || /[:：]\s*$/u.test(textOf(block)))
}

/** From the start of the first node that has a place to the end of the last. */
function spanOf(nodes: Array<{ position?: Position }>): Position {
  const placed = nodes.flatMap(({ position }) => (position ? [position] : []))
  const nowhere = { line: 1, column: 1, offset: 0 }
  return { start: placed[0]?.start ?? nowhere, end: placed.at(-1)?.end ?? nowhere }
}

declare module 'mdast' {
  interface ParagraphData {
    /** Importance on a slide, from 0; the highest number is the first to go. */
    rank?: number
  }
}
