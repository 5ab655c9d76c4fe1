import type { Slide } from '../../deck/types.ts'
import { COMPONENTS } from '../../deck/components.ts'
import { LAYOUTS } from '../../deck/layouts.ts'

/** Most items of a list on one slide. */
const ITEMS = 7

/** Carry a long list on to further slides with the same title; notes stay with the first. */
export function splitLists(slide: Slide): Slide[] {
  const at = slide.children.findIndex((node) => 'children' in node && node.children.length > mostOf(node))
  const long = slide.children[at]
  if (!long || !('children' in long)) return [slide]
  const most = mostOf(long)
  const pages = Math.ceil(long.children.length / most)
  const size = Math.ceil(long.children.length / pages)
  return [...Array(pages).keys()].map((page) => {
    const children = long.children.slice(page * size, (page + 1) * size)
    const start = long.type === 'list' && long.ordered ? { start: (long.start ?? 1) + page * size } : {}
    const part = { ...long, ...start, children } as Slide['children'][number]
    if (page === 0) return { ...slide, children: slide.children.with(at, part) }
    const frontmatter = { ...slide.frontmatter, routeAlias: undefined }
    const layout = LAYOUTS[slide.layout].isSingle ? 'section' : slide.layout
    return {
      ...slide,
      layout,
      frontmatter,
      children: [...slide.children.filter(({ type }) => type === 'heading'), part],
      notes: [],
    }
  })
}

function mostOf(node: Slide['children'][number]): number {
  if (node.type === 'component') return COMPONENTS[node.name].most ?? Infinity
  return node.type === 'list' ? ITEMS : Infinity
}
