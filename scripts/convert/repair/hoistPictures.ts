import type { Blockquote, Root, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { EXIT, visit } from 'unist-util-visit'
import { isCalloutLabel } from '../../deck/isCalloutLabel.ts'
import { isPicture } from '../../deck/picture.ts'

/** Take what holds pictures out of quotes and admonitions, in which they have no room; what is around stays in them. */
export function hoistPictures(tree: Root): void {
  tree.children = tree.children.flatMap((block) =>
    (block.type === 'blockquote' || block.type === 'containerDirective') && hasPicture(block) ? apart(block) : [block],
  )
}

/** Whether a picture that gets room of its own is anywhere in a block. */
export function hasPicture(block: RootContent): boolean {
  let isThere = false
  visit(block, 'image', (image) => {
    isThere ||= isPicture(image)
    return isThere ? EXIT : undefined
  })
  return isThere
}

function apart(frame: Blockquote | ContainerDirective): RootContent[] {
  const found: RootContent[] = []
  let kept: RootContent[] = []
  const close = (): void => {
    const start = kept[0]?.position?.start
    const end = kept.at(-1)?.position?.end
    const only = kept[0]
    if (kept.length === 1 && only && isCalloutLabel(only)) found.push({ ...only, data: { isLabel: true } })
    else if (kept.length)
      found.push({ ...frame, children: kept, ...(start && end && { position: { start, end } }) } as RootContent)
    kept = []
  }
  for (const child of frame.children as RootContent[]) {
    if (!hasPicture(child)) {
      kept.push(child)
      continue
    }
    close()
    const before = found.at(-1)
    const isTold = before?.type === 'paragraph' && before.data?.isLabel === true && child.type === 'paragraph'
    if (child.type === 'blockquote' || child.type === 'containerDirective') found.push(...apart(child))
    else found.push(isTold ? { ...child, data: { ...child.data, isOfText: true } } : child)
  }
  close()
  return found
}

declare module 'mdast' {
  interface ParagraphData {
    /** Whether it was the label of an admonition. */
    isLabel?: boolean
  }
}
