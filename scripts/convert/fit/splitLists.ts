import type { Component, Slide } from '../../deck/types.ts'

/** Most children of a component, or items of a list, on one slide. */
const MOST: Record<string, number> = { EmojiCards: 8, QrCards: 4, AgendaCards: 8, SummaryColumns: 3, list: 7 }

/** Carry a long list on to further slides with the same title; notes stay with the first. */
export function splitLists(slide: Slide): Slide[] {
  const at = slide.children.findIndex(
    (node) => 'children' in node && node.children.length > (MOST[kindOf(node)] ?? Infinity),
  )
  const long = slide.children[at]
  if (!long || !('children' in long)) return [slide]
  const most = MOST[kindOf(long)] ?? Infinity
  const pages = Math.ceil(long.children.length / most)
  const size = Math.ceil(long.children.length / pages)
  return [...Array(pages).keys()].map((page) => {
    const children = long.children.slice(page * size, (page + 1) * size)
    const start = long.type === 'list' && long.ordered ? { start: (long.start ?? 1) + page * size } : {}
    const part = { ...long, ...start, children } as Slide['children'][number]
    if (page === 0) return { ...slide, children: slide.children.with(at, part) }
    const frontmatter = { ...slide.frontmatter, routeAlias: undefined }
    const layout = slide.layout === 'pillar' ? 'section' : slide.layout
    return {
      ...slide,
      layout,
      frontmatter,
      children: [...slide.children.filter(({ type }) => type === 'heading'), part],
      notes: [],
    }
  })
}

function kindOf(node: Component | Slide['children'][number]): string {
  return node.type === 'component' ? node.name : node.type
}
