import type { BlockContent, RootContent } from 'mdast'
import type { Reader } from './reader.ts'
import { calloutKind } from '../../../deck/callouts.ts'
import { isCalloutLabel } from '../../../deck/isCalloutLabel.ts'
import { ledBlock } from './ledBlock.ts'
import { noteKind } from './noteKind.ts'

/** An admonition, or a quote that is a note. */
export const callout: Reader = (blocks, at, scope) => {
  const quoted = ledBlock(blocks, at, 'blockquote')
  const kind = quoted && noteKind(quoted.main, scope)
  if (kind) return { ...quoted.base, kind: 'callout', callout: kind, children: quoted.main.children as BlockContent[] }
  const found = ledBlock(blocks, at, 'containerDirective')
  if (!found) return
  const { name, children } = found.main
  const label = children.find(isCalloutLabel)
  return {
    ...found.base,
    kind: 'callout',
    callout: calloutKind((kind) => kind === name.toLowerCase()),
    ...(label && { label: label.children }),
    children: flatten(children.filter((child) => child !== label)),
  }
}

/** Callouts within callouts are part of them. */
function flatten(children: RootContent[]): BlockContent[] {
  return children.flatMap((child) =>
    child.type === 'containerDirective' ? flatten(child.children) : [child as BlockContent],
  )
}
