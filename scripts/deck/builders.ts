import type { BlockContent, Image, Paragraph, PhrasingContent, RootContent, Text } from 'mdast'
import type { Position } from 'unist'
import type { ComponentName } from './components.ts'
import type { Layout } from './layouts.ts'
import type { Component, Slide, SlideFrontmatter } from './types.ts'
import { formulasAsTex } from '../text/formulasAsTex.ts'
import { titleContent } from '../text/titleContent.ts'
import { withoutPictures } from './withoutPictures.ts'

/**
 * Make a slide.
 *
 * @param layout
 *   Name of its layout.
 * @param place
 *   Place among the pillars, from 1, if it has one.
 * @param children
 *   What is shown.
 * @param notes
 *   What is said: the source of the slide.
 * @param frontmatter
 *   What the layout is told (optional).
 */
export function slide(
  layout: Layout,
  { pillar }: { pillar?: number },
  children: Array<BlockContent | Component>,
  notes: RootContent[],
  frontmatter: SlideFrontmatter = {},
): Slide {
  return {
    type: 'slide',
    layout,
    frontmatter: Object.fromEntries(
      Object.entries({ ...frontmatter, pillar }).filter(([, value]) => value !== undefined && value !== ''),
    ),
    children: children.flatMap((child) => withoutPictures(child, isSaidOnly) ?? []),
    // What stands in its sentence is not said twice.
    notes: notes.flatMap((node) => withoutPictures(node, isEcho) ?? []),
    position: spanOf(notes),
  }
}

function isSaidOnly(node: { type: string }): boolean {
  return node.type === 'image' && (node as Image).data?.isSaid === true
}

function isEcho(node: { type: string }): boolean {
  return node.type === 'paragraph' && (node as Paragraph).data?.isEcho === true
}

/**
 * Make a component.
 *
 * @param children
 *   Content of its slot.
 * @param attributes
 *   Props (optional).
 */
export function component(
  name: ComponentName,
  children: Component['children'],
  attributes: Component['attributes'] = {},
): Component {
  return { type: 'component', name, attributes, children, position: spanOf(children) }
}

/**
 * Make a paragraph.
 *
 * @param rank
 *   Importance, from 0; those of higher rank go first when room is short (optional: never goes).
 */
export function paragraph(children: PhrasingContent[], rank?: number): Paragraph {
  return { type: 'paragraph', children, position: spanOf(children), ...(rank !== undefined && { data: { rank } }) }
}

/** Make words that have no place on the page. */
export function text(value: string): Text {
  return { type: 'text', value }
}

/**
 * Make the heading of a slide.
 *
 * @param depth
 *   1 for the title of the slide, 2 below it (default: `1`).
 */
export function heading(children: PhrasingContent[], depth: 1 | 2 = 1): BlockContent {
  return { type: 'heading', depth, children: titleContent(formulasAsTex(children)), position: spanOf(children) }
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
