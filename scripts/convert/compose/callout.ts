import type { BlockContent, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { Composer } from './composer.ts'
import { calloutKind, CALLOUTS } from '../../deck/callouts.ts'
import { component, heading, slide } from '../../deck/builders.ts'
import { isCalloutLabel } from '../../deck/isCalloutLabel.ts'

/** An admonition is a callout on a slide of its own, under its own name or that of its kind. */
export const callout: Composer = {
  takes: (blocks, at) => (blocks[at]?.type === 'containerDirective' ? 1 : 0),
  compose: (blocks, scope) => {
    const { name, children } = blocks[0] as ContainerDirective
    const label = children.find(isCalloutLabel)
    const kind = calloutKind((kind) => kind === name.toLowerCase())
    const { emoji, ...look } = CALLOUTS[kind]
    const body = flatten(children.filter((child) => child !== label))
    const box = component('Callout', body, {
      emoji,
      ...(!label && { label: scope.phrases.callouts[kind] }),
      ...look,
    })
    const title: BlockContent[] = label ? [heading(label.children, 2)] : []
    const content = { ...box, children: [...title, ...box.children] }
    return [slide('section', scope, [heading(scope.heading), content], blocks, { emoji: scope.title.emoji })]
  },
}

/** Callouts within callouts are part of them. */
function flatten(children: RootContent[]): BlockContent[] {
  return children.flatMap((child) =>
    child.type === 'containerDirective' ? flatten(child.children) : [child as BlockContent],
  )
}
