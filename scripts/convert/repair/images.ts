import type { Image, Literal, Paragraph, PhrasingContent, Root, Text } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'
import { isPicture } from '../../deck/picture.ts'
import { trimText } from '../../text/textOf.ts'
import { report } from '../report.ts'

/** Narrowest picture that gets a slide of its own, in px: smaller ones are badges and icons. */
const NARROWEST = 120
/** All pictures, where nobody looks them up. */
const NOT_FOUND = { problem: { id: 'not-found' } } as const
const ENDS_IN_WORD = /[\p{L}\p{N}\p{M}]$/u
const BEGINS_WITH_WORD = /^[\p{L}\p{N}]/u

/**
 * Find the pictures of a page; those that cannot be shown are their alternative text, with a warning. A picture within
 * a text stands by itself, between what is before and after it.
 *
 * They are asked of `file.data.findPicture`; without it there are none.
 */
export function images(tree: Root, file: VFile): void {
  warnOfCover(file)
  const standIns = new Set<Text>()
  visit(tree, 'image', (image, index, parent) => {
    if (index === undefined || !parent) return
    const found = file.data.findPicture?.(image.url) ?? NOT_FOUND
    if ('problem' in found && !image.data?.isBadge)
      report(file, 'missing-image', { url: image.url, problem: found.problem }, image)
    if (!('problem' in found) && found.leftOut)
      report(file, 'unsafe-picture', { url: image.url, leftOut: found.leftOut }, image)
    if (
      !('problem' in found) &&
      (found.width >= NARROWEST || found.name.endsWith('.svg')) &&
      parent.type === 'paragraph'
    )
      image.data = { ...image.data, picture: found }
    else {
      const alternative = text(image)
      standIns.add(alternative)
      parent.children[index] = alternative
    }
  })
  part(tree, standIns)
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    if (index === undefined || !parent || !paragraph.children.some(isPicture)) return
    if (parent.type !== 'root') {
      paragraph.children = paragraph.children.map((child) => (isPicture(child) ? standIn(child, file) : child))
      return
    }
    const parts = split(paragraph)
    if (parts.length > 1) parent.children.splice(index, 1, ...(parts as typeof parent.children))
    return index + parts.length
  })
}

function warnOfCover(file: VFile): void {
  const cover = file.data.matter?.['image']
  if (typeof cover !== 'string') return
  const found = file.data.findPicture?.(cover) ?? NOT_FOUND
  if (!('problem' in found)) return
  const line =
    String(file)
      .split('\n')
      .findIndex((text) => /^image\s*:/.test(text)) + 1
  const place = line ? { line, column: 1 } : undefined
  report(file, 'missing-image:cover', { url: cover, problem: found.problem }, place)
}

/** Alternative text of a picture that stands where it has no room. */
function standIn(image: Image, file: VFile): PhrasingContent {
  report(file, 'image-place', { url: image.url }, image)
  return text(image)
}

function text({ alt, position }: Image): Text {
  return { type: 'text', value: alt ?? '', position }
}

/** Keep an alternative text from growing together with the words beside it, also across the edge of a link. */
function part(tree: Root, standIns: Set<Text>): void {
  if (!standIns.size) return
  visit(tree, ['paragraph', 'heading', 'tableCell'], (block) => {
    const leaves: Literal[] = []
    visit(block, (node) => void ('value' in node && leaves.push(node as Literal)))
    for (const [index, leaf] of leaves.entries()) {
      const next = leaves[index + 1]
      if (!next || !ENDS_IN_WORD.test(leaf.value) || !BEGINS_WITH_WORD.test(next.value)) continue
      if (standIns.has(next as Text)) next.value = ` ${next.value}`
      else if (standIns.has(leaf as Text)) leaf.value = `${leaf.value} `
    }
  })
}

/** Each picture, and the text before and after it, as paragraphs in order. */
function split(paragraph: Paragraph): Paragraph[] {
  const parts: PhrasingContent[][] = [[]]
  for (const child of paragraph.children) {
    if (isPicture(child)) parts.push([child], [])
    else parts.at(-1)?.push(child)
  }
  return parts
    .filter((children) => children.some((child) => child.type !== 'text' || child.value.trim()))
    .map((children) => ({ ...paragraph, children: children.some(isPicture) ? children : trimText(children) }))
}
