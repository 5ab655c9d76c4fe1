import type { RootContent } from 'mdast'
import type { Layout } from '../../deck/layouts.ts'
import type { Asked, Section, Steer } from '../../deck/types.ts'

/** A page as its author wants it shown. */
export interface Steered {
  page: Section
  /** What is only said: notes of their own, and blocks that are skipped. */
  said: RootContent[]
}

/**
 * Do what comments in a page say, and keep from the slides what repairs marked as only said: `skip` shows nothing of the
 * next block, or of the whole section when it stands right below its heading; `layout`, `title` and
 * `keep` are left on the next block, or on the section below that follows; `notes` are said only; slides that are written by
 * hand stay where they are.
 *
 * @param section
 *   Section of the page; left as it is.
 * @returns
 *   Section without what is only said, and that.
 */
export function applyComments(section: Section): Steered {
  const said: RootContent[] = []
  const children: Section['children'] = []
  let isSkipping = false
  let asked: Asked = {}
  for (const [index, child] of section.children.entries()) {
    if (child.type === 'section') {
      const below = applyComments(child)
      const isSilent = child.children.length > 0 && below.page.children.length === 0
      if (isSilent && child.heading && !below.said.includes(child.heading)) said.push(child.heading)
      said.push(...below.said)
      if (!isSilent) children.push(isEmpty(asked) ? below.page : { ...below.page, asked })
      asked = {}
      continue
    }
    if (child.type === 'steer' && child.order === 'slide') {
      if (!isSkipping) children.push(child)
      isSkipping = false
      continue
    }
    if (child.type === 'steer') {
      if (child.order === 'skip' && index === 0 && section.heading)
        return { page: { ...section, children: [] }, said: everything(section) }
      if (child.order === 'notes') said.push(child)
      isSkipping ||= child.order === 'skip'
      asked = { ...asked, ...askedBy(child) }
      continue
    }
    if (isSkipping || (child.data as { isSaid?: boolean } | undefined)?.isSaid) said.push(child)
    else children.push(isEmpty(asked) ? child : ({ ...child, data: { ...child.data, asked } } as RootContent))
    isSkipping = false
    asked = {}
  }
  return { page: { ...section, children }, said }
}

function askedBy({ order, value }: Steer): Asked {
  if (order === 'layout') return { layout: value as Layout }
  if (order === 'title') return { title: value }
  return order === 'keep' ? { isKept: true } : {}
}

function isEmpty(asked: Asked): boolean {
  return Object.keys(asked).length === 0
}

/** All blocks of a section, its headings included; comments that steer have nothing to say. */
function everything(section: Section): RootContent[] {
  const inside = section.children.flatMap((child) => (child.type === 'section' ? everything(child) : [child]))
  const own = section.heading ? [section.heading] : []
  return [...own, ...inside.filter((child) => child.type !== 'steer' || child.order === 'notes')]
}
