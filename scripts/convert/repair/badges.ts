import type { Heading, Image, Paragraph, PhrasingContent, Root } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'
import { trimText } from '../../text/textOf.ts'
import { report } from '../report.ts'

const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i

/**
 * Keep badges from the slides: what a line of pictures of other hosts says is of use to visitors of a page, not to an
 * audience, and they are not fetched. Its words and links are in the notes. Those at the end of a heading are taken for
 * a line below it.
 *
 * Two or more of them, or one that is a link, are told of once; a single picture as any picture that is not there.
 */
export function badges(tree: Root, file: VFile): void {
  visit(tree, 'heading', (heading, index, parent) => {
    const line = lineBehind(heading)
    if (line && parent && index !== undefined) parent.children.splice(index + 1, 0, line)
  })
  visit(tree, 'paragraph', (paragraph) => {
    const pictures = picturesOf(paragraph)
    const isOne = pictures?.length === 1 && paragraph.children.includes(pictures[0] as PhrasingContent)
    if (!pictures?.length || !pictures.every(({ url }) => (isOne ? isMissing(url, file) : ELSEWHERE.test(url)))) return
    paragraph.data = { ...paragraph.data, isSaid: true }
    if (isOne) return
    for (const picture of pictures) picture.data = { ...picture.data, isBadge: true }
    report(file, 'badges', { count: pictures.length }, paragraph)
  })
}

/** Take the pictures of other hosts at the end of a heading off it, where words are left. */
function lineBehind(heading: Heading): Paragraph | undefined {
  const { children } = heading
  const isBadge = (child: PhrasingContent): boolean => {
    const images = child.type === 'link' ? only(child.children) : only([child])
    return images !== undefined && images.every(({ url }) => ELSEWHERE.test(url))
  }
  const from = children.findLastIndex((child) => !isBadge(child)) + 1
  const line = trimText(children.slice(from))
  if (from === 0 || !line.length) return
  heading.children = trimText(children.slice(0, from))
  const start = children[from]?.position?.start
  return { type: 'paragraph', children: line, position: start && heading.position && { ...heading.position, start } }
}

/** Pictures of a paragraph that has nothing else, by themselves or as links; `undefined` when it has. */
function picturesOf({ children }: Paragraph): Image[] | undefined {
  const found = children.map((child) => (child.type === 'link' ? only(child.children) : only([child])))
  return found.every((images) => images !== undefined) ? found.flat() : undefined
}

function only(children: PhrasingContent[]): Image[] | undefined {
  const isBlank = (child: PhrasingContent): boolean =>
    child.type === 'break' || (child.type === 'text' && !child.value.trim())
  const rest = children.filter((child) => !isBlank(child))
  return rest.every((child) => child.type === 'image') ? rest : undefined
}

function isMissing(url: string, file: VFile): boolean {
  const found = file.data.findPicture?.(url)
  return !found || 'problem' in found
}

declare module 'mdast' {
  interface ImageData {
    /** Whether it is one of a line of badges, which are told of together. */
    isBadge?: boolean
  }
}
