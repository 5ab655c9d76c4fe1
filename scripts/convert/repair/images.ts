import type { Image, Literal, Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast'
import type { VFile } from 'vfile'
import { SKIP, visit } from 'unist-util-visit'
import type { PictureProblem } from '../../deck/problems.ts'
import { isPicture } from '../../deck/picture.ts'
import { report } from '../report.ts'
import { hoistPictures } from './hoistPictures.ts'
import { inCellSize } from './inTextSize.ts'
import { alternative, onlySaid, placePictures } from './placePictures.ts'

/** All pictures, where nobody looks them up. */
const NOT_FOUND = { problem: { id: 'not-found' } } as const
const ENDS_IN_WORD = /[\p{L}\p{N}\p{M}]$/u
const BEGINS_WITH_WORD = /^[\p{L}\p{N}]/u

/**
 * Find the pictures of a page, and give them their places, see `placePictures`; those that cannot be shown are told of,
 * each file once.
 *
 * They are asked of `file.data.findPicture`; without it there are none.
 */
export function images(tree: Root, file: VFile): void {
  const missing = lookUp(tree, file, warnOfCover(file))
  visit(tree, (node, index, parent) => {
    if (node.type === 'table') return showInCells(node)
    if (node.type === 'heading') return asText(node)
    if (node.type !== 'paragraph' || index === undefined || !parent || !holdsImages(node)) return
    const parts = node.data?.isSaid ? [onlySaid(node)] : placePictures(node)
    parent.children.splice(index, 1, ...(parts as never[]))
    return [SKIP, index + parts.length]
  })
  for (const one of missing) tellOf(one, file)
  hoistPictures(tree)
  for (const block of tree.children) sayWhatHasNothingToShow(block)
  keepApart(tree)
}

/** A picture that cannot be shown, where its file is asked for first; the words of a link are shown with the link. */
interface Missing {
  image: Image
  problem: PictureProblem
  isLinked: boolean
}

/** Ask for each picture; those that can be shown get their file. The others are given back. */
function lookUp(tree: Root, file: VFile, told: Set<string>): Missing[] {
  const missing: Missing[] = []
  const linked = new Set<Image>()
  visit(tree, 'link', (link) => visit(link, 'image', (image) => void linked.add(image)))
  visit(tree, 'image', (image) => {
    if (image.data?.inline || image.data?.picture) return
    const { url } = image
    const found = file.data.findPicture?.(url) ?? NOT_FOUND
    if ('problem' in found) {
      const { problem } = found
      if (!image.data?.isBadge && !told.has(url)) missing.push({ image, problem, isLinked: linked.has(image) })
    } else {
      image.data = { ...image.data, picture: found }
      if (!told.has(url)) warnOfPicture(image, file)
    }
    told.add(url)
  })
  return missing
}

/** By then it has its place, which decides whether anything is shown instead. */
function tellOf({ image, problem, isLinked }: Missing, file: VFile): void {
  const { url, alt, data } = image
  const isText = Boolean(alt?.trim()) && (isLinked || !data?.isSaid)
  if (isText) report(file, 'missing-image:text', { url, problem }, image)
  else report(file, 'missing-image', { url, problem, hasText: Boolean(alt?.trim()) }, image)
}

function warnOfPicture(image: Image, file: VFile): void {
  const { url, data } = image
  const { leftOut, spelled } = data?.picture ?? {}
  if (leftOut) report(file, 'unsafe-picture', { url, leftOut }, image)
  if (spelled !== undefined) report(file, 'picture-name', { url, name: spelled }, image)
}

/** Addresses that are told of by then. */
function warnOfCover(file: VFile): Set<string> {
  const cover = file.data.matter?.['image']
  if (typeof cover !== 'string') return new Set()
  const found = file.data.findPicture?.(cover) ?? NOT_FOUND
  if (!('problem' in found)) return new Set()
  const line =
    String(file)
      .split('\n')
      .findIndex((text) => /^image\s*:/.test(text)) + 1
  const place = line ? { line, column: 1 } : undefined
  report(file, 'missing-image:cover', { url: cover, problem: found.problem }, place)
  return new Set([cover])
}

/** In cells, pictures stand in the text; one that is not there is its alternative text. */
function showInCells(table: Table): typeof SKIP {
  const columns = Math.max(...table.children.map(({ children }) => children.length))
  visit(table, 'image', (image, index, parent) => {
    if (index === undefined || !parent || image.data?.inline) return
    if (isPicture(image)) {
      const inText = inCellSize(image, image.data.picture, table.children.length, columns)
      image.data = { ...image.data, inText }
    } else parent.children[index] = alternative(image)
  })
  return SKIP
}

function asText(node: Nodes): typeof SKIP {
  visit(node, 'image', (image, index, parent) => {
    if (index !== undefined && parent && !image.data?.inline) parent.children[index] = alternative(image)
  })
  return SKIP
}

function holdsImages({ children }: { children: PhrasingContent[] }): boolean {
  return children.some(
    (child) => child.type === 'image' || ('children' in child && holdsImages(child as { children: PhrasingContent[] })),
  )
}

/** A list or quote of nothing but pictures that are not there gets no slide; their links are shown all the same. */
function sayWhatHasNothingToShow(block: RootContent): void {
  if (block.type !== 'list' && block.type !== 'blockquote' && block.type !== 'containerDirective') return
  let hasMore = false
  let isSaid = false
  visit(block, (node) => {
    if (node.type === 'image' && node.data?.isSaid) isSaid = true
    else hasMore ||= node.type === 'image' || ('value' in node && node.value.trim() !== '')
  })
  if (isSaid && !hasMore) block.data = { ...block.data, isSaid: true, keepsLinks: true }
}

/** Keep alternative texts from growing together with the words beside them, also across the edge of a link. */
function keepApart(tree: Root): void {
  visit(tree, ['paragraph', 'heading', 'tableCell'], (block) => {
    const leaves: Array<Literal | Image> = []
    visit(block, (node) => void (('value' in node || node.type === 'image') && leaves.push(node as Literal | Image)))
    for (const [index, leaf] of leaves.entries()) {
      const next = leaves[index + 1]
      if (!next || !ENDS_IN_WORD.test(wordsIn(leaf)) || !BEGINS_WITH_WORD.test(wordsIn(next))) continue
      if (isAlternative(next)) pad(next, ' ', '')
      else if (isAlternative(leaf)) pad(leaf, '', ' ')
    }
  })
}

function wordsIn(leaf: Literal | Image): string {
  return leaf.type === 'image' ? ((leaf as Image).alt ?? '') : String((leaf as Literal).value)
}

function isAlternative(leaf: Literal | Image): boolean {
  const data = leaf.data as { isAlternative?: boolean; inline?: unknown } | undefined
  return leaf.type === 'image' ? !data?.inline : data?.isAlternative === true
}

function pad(leaf: Literal | Image, before: string, after: string): void {
  const padded = before + wordsIn(leaf) + after
  if (leaf.type === 'image') (leaf as Image).alt = padded
  else (leaf as Literal).value = padded
}
