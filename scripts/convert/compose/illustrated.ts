import type { List, ListItem, RootContent } from 'mdast'
import type { BlockContent } from 'mdast'
import type { Component, Slide } from '../../deck/types.ts'
import type { Composer, Scope } from './composer.ts'
import type { Shown } from './figureOf.ts'
import { visit } from 'unist-util-visit'
import { isPicture } from '../../deck/picture.ts'
import { withoutPictures } from '../../deck/withoutPictures.ts'
import { component, heading, paragraph, slide } from '../../deck/builders.ts'
import { isLead } from './composer.ts'
import { figureOf } from './figureOf.ts'

/** Pictures that are higher than this factor of their width stand beside the text, others below it. */
const UPRIGHT = 0.9

/**
 * A list with pictures: each item that has one gets a slide of its own with its number, its text and its picture; those
 * between stay together, and keep their numbers.
 */
export const illustrated: Composer = {
  takes: (blocks, at) => {
    if (hasPictures(blocks[at])) return 1
    return isLead(blocks[at]) && hasPictures(blocks[at + 1]) ? 2 : 0
  },
  compose: (blocks, scope) => {
    const list = blocks.at(-1) as List
    const lead = blocks.length > 1 ? blocks[0] : undefined
    const slides = runsOf(list).flatMap((run) => slidesOf(run, scope))
    const [first, ...others] = slides
    if (!first || lead?.type !== 'paragraph') return slides
    const [title, ...content] = first.children
    const children = [...(title ? [title] : []), component('LeadIn', [paragraph(lead.children)]), ...content]
    const position = { ...first.position, start: lead.position?.start ?? first.position.start }
    return [{ ...first, children, notes: [lead, ...first.notes], position }, ...others]
  },
}

/** Items that stand on one slide, as a list of their own: one with a picture, or all between two such. */
function runsOf(list: List): List[] {
  const runs: List[] = []
  for (const [index, item] of list.children.entries()) {
    const last = runs.at(-1)
    if (last && !hasPictures(item) && !hasPictures(last)) last.children.push(item)
    else runs.push({ ...partOf(list, [item]), ...(list.ordered && { start: (list.start ?? 1) + index }) })
  }
  return runs
}

function partOf(list: List, children: ListItem[]): List {
  return { ...list, children, position: children[0]?.position ?? list.position }
}

function slidesOf(run: List, scope: Scope): Slide[] {
  const pictures = picturesOf(run)
  const list = withoutPictures(run, (node) => isPicture(node))
  const made = (content: Array<BlockContent | Component>, notes: RootContent[]): Slide => {
    const one = slide('section', scope, [heading(scope.heading), ...content], notes, { emoji: scope.title.emoji })
    return run.position ? { ...one, position: run.position } : one
  }
  const [first, ...others] = pictures
  if (!first) return [made([run], [run])]
  return [made(withPicture(list, first), [run]), ...others.map((picture) => made([figureOf(picture)], []))]
}

/** Text and picture: beside it where the picture is upright and needs no caption. */
function withPicture(list: List | undefined, picture: Shown): Array<BlockContent | Component> {
  const drawn = figureOf(picture)
  if (!list) return [drawn]
  const { width, height } = picture.data.picture
  if (drawn.children.length || width > height * UPRIGHT) return [list, drawn]
  return [{ ...component('PictureBeside', [list], drawn.attributes), data: drawn.data }]
}

function hasPictures(block: RootContent | undefined): boolean {
  return (block?.type === 'list' || block?.type === 'listItem') && picturesOf(block).length > 0
}

function picturesOf(block: RootContent): Shown[] {
  const found: Shown[] = []
  visit(block, 'image', (image) => void (isPicture(image) && found.push(image)))
  return found
}
