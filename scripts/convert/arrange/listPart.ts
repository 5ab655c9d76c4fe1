import type { List } from 'mdast'

/** Some items of a list, as a list that stands where they do. */
export function listPart(list: List, from: number, to: number): List {
  const children = list.children.slice(from, to)
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end]
  return {
    ...list,
    children,
    ...(list.ordered && { start: (list.start ?? 1) + from }),
    ...(start && end && { position: { start, end } }),
  }
}
