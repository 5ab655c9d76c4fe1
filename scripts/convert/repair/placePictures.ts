import type { Image, Paragraph, PhrasingContent, Text } from 'mdast'
import type { Position } from 'unist'
import { visit } from 'unist-util-visit'
import { isPicture, type Picture } from '../../deck/picture.ts'
import { textOf, trimText } from '../../text/textOf.ts'
import { geometry } from '../../tokens/geometry.ts'
import { inTextSize, isIcon } from './inTextSize.ts'

/** What parts alternative texts. */
const BLANK: Text = { type: 'text', value: ' ' }
/** Where a sentence ends. */
const ENDS = /[.!?…:;。！？：；]["'»”’)\]）」』]*$/u
/** How no sentence begins. */
const GOES_ON = /^(?:\p{Ll}|[,;:.!?…)\]»”’，；：。！？）])/u
/** A picture by itself that is smaller than this, in px, on both sides, is an ornament. */
const ORNAMENT = 64
/** Most pictures of a row, logos and others. */
const IN_ROW = { logos: 5, others: 4 }

/**
 * Give the pictures of a paragraph their places: small ones in the line; one within a sentence behind it, the sentence in
 * one piece; any other between the texts before and after it. Where there is no text, they stand side by side if they are
 * large enough so, else by themselves.
 *
 * Of one that cannot be shown, the alternative text stands in a sentence; elsewhere it is only said.
 *
 * @param paragraph
 *   Paragraph with pictures, those that can be shown with `data.picture`.
 * @returns
 *   Paragraphs, in order: texts, and those of nothing but pictures.
 */
export function placePictures(paragraph: Paragraph): Paragraph[] {
  const isWordless = paragraph.children.every((child) => picturesIn(child) || isBlank(child))
  const parts = isWordless ? withoutWords(paragraph) : aroundWords(paragraph)
  return inOrder(parts, paragraph.position)
}

/** Pictures of which a piece of text is nothing but the frame, such as a link; nothing where it says more. */
function picturesIn(child: PhrasingContent): Image[] | undefined {
  if (child.type === 'image') return child.data?.inline ? undefined : [child]
  if (!('children' in child) || !child.children.length) return
  const found = child.children.map((one) => picturesIn(one) ?? (isBlank(one) ? [] : undefined))
  const images = found.every((one) => one !== undefined) ? found.flat() : []
  return images.length ? images : undefined
}

function isBlank(child: PhrasingContent): boolean {
  return child.type === 'break' || (child.type === 'text' && !child.value.trim())
}

function withoutWords(paragraph: Paragraph): Paragraph[] {
  const units = paragraph.children.filter((child) => picturesIn(child))
  const shown = units.filter((unit) => picturesIn(unit)?.some(isPicture))
  for (const image of units.flatMap((unit) => picturesIn(unit) ?? [])) if (!isPicture(image)) sayAlone(image)
  const [only] = shown.flatMap((unit) => picturesIn(unit) ?? []).filter(isPicture)
  if (!only || (shown.length === 1 && isOrnament(only))) {
    return [{ ...onlySaid(paragraph), data: { ...paragraph.data, isSaid: true, keepsLinks: true } }]
  }
  // What cannot be shown is said with what is shown before it.
  const groups: PhrasingContent[][] = []
  for (const child of paragraph.children) {
    const isShown = picturesIn(child)?.some(isPicture)
    if (isShown && groups.some((group) => group.some((one) => picturesIn(one)?.some(isPicture)))) groups.push([child])
    else (groups.at(-1) ?? groups[groups.push([]) - 1])?.push(child)
  }
  return rowsOf(groups.map((children) => ({ ...paragraph, children: withoutEdges(children) })))
}

function withoutEdges(children: PhrasingContent[]): PhrasingContent[] {
  const isFull = (child: PhrasingContent): boolean => !isBlank(child)
  return children.slice(children.findIndex(isFull), children.findLastIndex(isFull) + 1)
}

/** Side by side where they are large enough so. */
function rowsOf(parts: Paragraph[]): Paragraph[] {
  const pictures = parts.map(({ children }) => children.flatMap((child) => picturesIn(child) ?? []).find(isPicture))
  const whole = pictures.flatMap((image) => (image && !image.title ? [image] : []))
  if (parts.length < 2 || whole.length < parts.length) return parts
  const areLogos = whole.every((image) => isIcon(image, image.data.picture))
  const height = rowHeight(whole.map(({ data }) => data.picture))
  const most = areLogos ? IN_ROW.logos : IN_ROW.others
  if (!areLogos && (parts.length > most || height < geometry.pictureRow.least)) return parts
  const count = Math.ceil(parts.length / most)
  const size = Math.ceil(parts.length / count)
  return Array.from({ length: count }, (_, index): Paragraph => {
    const some = parts.slice(index * size, (index + 1) * size)
    const children = some.flatMap(({ children }, place) => (place ? [BLANK, ...children] : children))
    return { ...(some[0] as Paragraph), children, data: { ...some[0]?.data, isRow: some.length > 1 } }
  })
}

/** Height of pictures that fill the width of a slide side by side, in px. */
function rowHeight(pictures: Picture[]): number {
  const { frame, pictureRow } = geometry
  const ratios = pictures.reduce((sum, { width, height }) => sum + width / height, 0)
  return (frame.width - pictureRow.gap * (pictures.length - 1)) / ratios
}

/** One that the page makes small stands beside other things; one that is small is drawn larger, if it is more than a dot. */
function isOrnament(image: Image & { data: { picture: Picture } }): boolean {
  const { picture, size } = image.data
  return isIcon(image, picture) && (size !== undefined || Math.max(picture.width, picture.height) < ORNAMENT)
}

function aroundWords(paragraph: Paragraph): Paragraph[] {
  const { children } = paragraph
  const parts: Paragraph[] = []
  let text: PhrasingContent[] = []
  let behind: Paragraph[] = []
  const part = (content: PhrasingContent[], data: Paragraph['data'] = {}): Paragraph => ({
    ...paragraph,
    children: content,
    data: { ...paragraph.data, ...data },
  })
  const close = (): void => {
    if (text.some((child) => !isBlank(child))) parts.push(part(trimText(text)))
    parts.push(...behind)
    text = []
    behind = []
  }
  for (const [index, child] of children.entries()) {
    const images = picturesIn(child)
    const isIn = !images || isWithinSentence(children, index, !images.some(isPicture))
    if (!images || isIn || images.every((image) => isPicture(image) && isIcon(image, image.data.picture))) {
      const { content, echoes } = inText(child)
      text.push(content)
      behind.push(...echoes.map((image) => part([image], { isEcho: true, isOfText: true })))
      continue
    }
    close()
    const isOfText = parts.at(-1)?.children.some((one) => !picturesIn(one)) ?? false
    for (const image of images) if (!isPicture(image)) sayAlone(image)
    parts.push(part([child], images.some(isPicture) ? { isOfText } : { isSaid: true, keepsLinks: true }))
  }
  close()
  return parts
}

/** Whether a sentence goes on around a picture. */
function isWithinSentence(children: PhrasingContent[], index: number, isMissing: boolean): boolean {
  const isText = (child: PhrasingContent): boolean => !picturesIn(child)
  const before = textOf(children.slice(0, index).filter(isText)).trim()
  const after = textOf(children.slice(index + 1).filter(isText)).trim()
  const isOwnLine = endsLine(children[index - 1]) && beginsLine(children[index + 1])
  const isEnded = before === '' || ENDS.test(before)
  if (GOES_ON.test(after)) return !(isEnded && isOwnLine)
  return !isEnded && !isOwnLine && (after !== '' || isMissing)
}

function endsLine(child: PhrasingContent | undefined): boolean {
  return !child || child.type === 'break' || (child.type === 'text' && /\n[^\S\n]*$/.test(child.value))
}

function beginsLine(child: PhrasingContent | undefined): boolean {
  return !child || child.type === 'break' || (child.type === 'text' && /^[^\S\n]*\n/.test(child.value))
}

/** A piece of text with its pictures in the line, or as their alternative texts; and those that come behind the text. */
function inText(child: PhrasingContent): { content: PhrasingContent; echoes: Image[] } {
  if (child.type === 'image') {
    if (child.data?.inline) return { content: child, echoes: [] }
    if (!isPicture(child)) return { content: alternative(child), echoes: [] }
    const { picture } = child.data
    const echoes = isIcon(child, picture) ? [] : [child]
    // Without words for it, the sentence needs the picture itself.
    if (echoes.length && child.alt?.trim()) return { content: alternative(child), echoes }
    return { content: { ...child, data: { ...child.data, inText: inTextSize(picture) } }, echoes }
  }
  if (!('children' in child)) return { content: child, echoes: [] }
  const inner = (child.children as PhrasingContent[]).map(inText)
  return {
    content: { ...child, children: inner.map(({ content }) => content) } as PhrasingContent,
    echoes: inner.flatMap(({ echoes }) => echoes),
  }
}

/** Alternative text of a picture, for where it is not shown. */
export function alternative({ alt, position }: Image): Text {
  return { type: 'text', value: alt ?? '', position, data: { isAlternative: true } }
}

/**
 * Show no picture of a paragraph, and no alternative text: they are only said.
 *
 * @returns
 *   The same paragraph.
 */
export function onlySaid(paragraph: Paragraph): Paragraph {
  visit(paragraph, 'image', (image) => void (image.data?.inline || sayAlone(image)))
  return paragraph
}

function sayAlone(image: Image): void {
  const { picture: _, ...data } = image.data ?? {}
  image.data = { ...data, isSaid: true }
}

/** Give each part its own place on the page: by where they begin, their order is told. */
function inOrder(parts: Paragraph[], whole: Position | undefined): Paragraph[] {
  if (parts.length < 2 || !whole) return parts
  let last = (whole.start.offset ?? 0) - 1
  return parts.map((part) => {
    let first: Position | undefined
    visit(part, (node) => void (node !== part && (first ??= node.position)))
    const start = first?.start ?? whole.start
    last = Math.max(last + 1, start.offset ?? 0)
    const end = part.children.findLast(({ position }) => position)?.position?.end ?? whole.end
    return { ...part, position: { start: { ...start, offset: last }, end } }
  })
}

declare module 'mdast' {
  interface ParagraphData {
    /** Whether its links are shown, though it is only said. */
    keepsLinks?: boolean
  }
  interface ListData {
    /** Whether its links are shown, though it is only said. */
    keepsLinks?: boolean
  }
  interface TextData {
    /** Whether it is the alternative text of a picture. */
    isAlternative?: boolean
  }
}
