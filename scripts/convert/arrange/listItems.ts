import type { List, Nodes } from 'mdast'
import type { ListUnit, Unit } from './unit.ts'

/** Whether a unit is a list of any kind. */
export function isList(unit: Unit | undefined): unit is ListUnit {
  return unit?.kind === 'list'
}

/** Whether the items of a list are one paragraph each, without pictures. */
export function isPlain({ children }: List): boolean {
  return children.every(
    ({ children: [line, ...more] }) => line?.type === 'paragraph' && !more.length && !holdsPicture(line),
  )
}

/** Pictures that are set like letters are part of their line. */
function holdsPicture(node: Nodes): boolean {
  if (node.type === 'image') return !node.data?.inline && !node.data?.inText
  return 'children' in node && (node.children as Nodes[]).some(holdsPicture)
}
