import type { Paragraph, PhrasingContent } from 'mdast'
import type { VFile } from 'vfile'
import type { Component, Deck, Layout, Slide } from '../../deck/types.ts'
import { fitCover } from './fitCover.ts'
import { fitFigure } from './fitFigure.ts'
import { linkChips } from './linkChips.ts'
import { agendaColumns, isOwnColumns } from '../measure/agendaColumns.ts'
import { geometry } from '../../tokens/geometry.ts'
import { slideHeight } from '../measure/slideHeight.ts'
import { doesFit, paginate } from './paginate.ts'
import { textOf } from '../../text/textOf.ts'
import { wordCount } from '../../text/words.ts'

/** Most words of sentences on a slide, beside its title and cards. */
const WORDS = 45
/** Most children of a component, or items of a list, on one slide. */
const MOST: Record<string, number> = { EmojiCards: 8, QrCards: 4, AgendaCards: 8, SummaryColumns: 3, list: 7 }
/** Room is kept behind each title for as many parts: how many there will be is not known before. */
const MOST_PARTS = 20
/** Words from which on a slide is full, by layout (default: 60). */
const FULL: Partial<Record<Layout, number>> = { cover: 26, pillar: 50, statement: 42, question: 50 }
/** Words below which a slide of text looks empty at full size. */
const SPARSE = 36
/** Longest line of code, in letters, and most of the room of a slide, that is set one step larger. */
const CODE = { letters: 66, share: 0.85 }
const SPARSE_LAYOUTS = new Set<Layout>(['pillar', 'section', 'example'])

/**
 * Make every slide small enough: the least important sentences go to the notes alone, long lists go on.
 *
 * @param deck
 *   Deck.
 * @param file
 *   File of the page; told what fits on no slide.
 * @returns
 *   Deck in which no slide is over its budget of words and items, or higher than there is room.
 */
export function fit(deck: Deck, file: VFile): Deck {
  const drafts = deck.children.map(trimSentences).map(linkChips).flatMap(splitLists).map(chooseScale)
  const suffix = suffixOf(MOST_PARTS, MOST_PARTS)
  const byTitle = Map.groupBy(drafts, titleNodes)
  const children = drafts.flatMap((slide) => {
    const isShared = (byTitle.get(titleNodes(slide))?.length ?? 0) > 1
    return fitHeight(slide, suffix, isShared, file)
  })
  return { ...deck, children: numberParts(children).map(withColumns) }
}

function trimSentences(slide: Slide): Slide {
  const ranked = paragraphsIn(slide.children).filter(({ data }) => data?.rank !== undefined)
  const statement =
    slide.layout === 'statement' ? countWords(slide.children.filter(({ type }) => type === 'heading')) : 0
  const kept = new Set<Paragraph>()
  let words = statement
  for (const paragraph of ranked.toSorted((a, b) => (a.data?.rank ?? 0) - (b.data?.rank ?? 0))) {
    const more = countWords([paragraph])
    if (words + more > WORDS && (kept.size || statement)) continue
    kept.add(paragraph)
    words += more
  }
  const keep = (node: Slide['children'][number]): Slide['children'] => {
    if (node.type === 'paragraph' && node.data?.rank !== undefined) return kept.has(node) ? [node] : []
    if (node.type !== 'component') return [node]
    const children = node.children.flatMap(keep)
    return node.children.length && !children.length ? [] : [{ ...node, children }]
  }
  return { ...slide, children: slide.children.flatMap(keep) }
}

/** Carry a long list on to further slides with the same title; notes stay with the first. */
function splitLists(slide: Slide): Slide[] {
  const at = slide.children.findIndex(
    (node) => 'children' in node && node.children.length > (MOST[kindOf(node)] ?? Infinity),
  )
  const long = slide.children[at]
  if (!long || !('children' in long)) return [slide]
  const most = MOST[kindOf(long)] ?? Infinity
  const pages = Math.ceil(long.children.length / most)
  const size = Math.ceil(long.children.length / pages)
  return [...Array(pages).keys()].map((page) => {
    const children = long.children.slice(page * size, (page + 1) * size)
    const start = long.type === 'list' && long.ordered ? { start: (long.start ?? 1) + page * size } : {}
    const part = { ...long, ...start, children } as Slide['children'][number]
    if (page === 0) return { ...slide, children: slide.children.with(at, part) }
    const frontmatter = { ...slide.frontmatter, routeAlias: undefined }
    const layout = slide.layout === 'pillar' ? 'section' : slide.layout
    return {
      ...slide,
      layout,
      frontmatter,
      children: [...slide.children.filter(({ type }) => type === 'heading'), part],
      notes: [],
    }
  })
}

/** Make a slide low enough: fewer optional sentences, smaller type, a calmer layout, further slides; in this order. */
function fitHeight(whole: Slide, suffix: string, isShared: boolean, file: VFile): Slide[] {
  if (whole.layout === 'cover') return [fitCover(whole, file.data.lang ?? 'en')]
  const own = isShared ? suffix : ''
  const slide = fitFigure(whole, own)
  if (doesFit(slide, own)) return [slide]
  const fewer = dropSentences(slide, own)
  if (doesFit(fewer, own)) return [fewer]
  const small: Slide = { ...fewer, frontmatter: { ...fewer.frontmatter, scale: 'small' } }
  if (doesFit(small, own)) return [small]
  const isLarge = small.layout === 'statement' || small.layout === 'question'
  const { slides, left } = paginate(isLarge ? { ...small, layout: 'section' } : small, suffix, file.data.lang ?? 'en')
  for (const block of left)
    file.message(`Unexpected ${block.type} too high for a slide, expected less of it; it stays in the notes`, {
      place: block.position ?? slide.position,
      ruleId: 'too-high',
      source: 'fit',
    })
  return slides.map((part) => enlarged(part, suffix))
}

/** Leave optional sentences to the notes, the least important first, as long as some are left and it is too high. */
function dropSentences(slide: Slide, suffix: string): Slide {
  const ranked = paragraphsIn(slide.children)
    .filter(({ data }) => data?.rank !== undefined)
    .toSorted((a, b) => (b.data?.rank ?? 0) - (a.data?.rank ?? 0))
  let fewer = slide
  for (const paragraph of ranked.slice(0, -1)) {
    if (doesFit(fewer, suffix)) break
    fewer = { ...fewer, children: without(fewer.children, paragraph) }
  }
  return fewer
}

function without(nodes: Slide['children'], dropped: Paragraph): Slide['children'] {
  return nodes.flatMap((node): Slide['children'] => {
    if (node === dropped) return []
    if (node.type !== 'component') return [node]
    const children = without(node.children, dropped)
    return node.children.length && !children.length ? [] : [{ ...node, children }]
  })
}

/**
 * Set a full slide one step smaller, and one with little on it one step larger. What lists, code and tables ask for is
 * room, not brevity: they are as large as they fit.
 */
function chooseScale(slide: Slide): Slide {
  const words = countWords(slide.children)
  const isSparse = SPARSE_LAYOUTS.has(slide.layout) && words < SPARSE
  const isFull = words > (FULL[slide.layout] ?? 60) && slide.layout !== 'section' && !slide.children.some(isBlock)
  const scale = isFull ? 'small' : isSparse || isRoomyCode(slide) ? 'large' : undefined
  return scale ? { ...slide, frontmatter: { ...slide.frontmatter, scale } } : slide
}

/** Whether a slide of code has room for larger letters without a line that breaks. */
function isRoomyCode(slide: Slide): boolean {
  const [, ...blocks] = slide.children
  const code = blocks.filter((block) => block.type === 'code')
  const above = countWords(blocks.filter(({ type }) => type !== 'code'))
  const isLong = code.some(({ value }) => value.split('\n').some((line) => line.length > CODE.letters))
  if (slide.layout !== 'section' || !code.length || isLong || above > SPARSE) return false
  const { needed, room } = slideHeight({ ...slide, frontmatter: { ...slide.frontmatter, scale: 'large' } })
  return needed <= room * CODE.share
}

function isBlock({ type }: Slide['children'][number]): boolean {
  return type === 'code' || type === 'list' || type === 'table'
}

/** The full size where a part of what went on has room for it. */
function enlarged(slide: Slide, suffix: string): Slide {
  const { scale: _, ...frontmatter } = slide.frontmatter
  const full = { ...slide, frontmatter }
  if (slide.layout !== 'section' || !doesFit(full, suffix)) return slide
  return isRoomyCode(slide) ? { ...slide, frontmatter: { ...frontmatter, scale: 'large' } } : full
}

/** Slides that repeat a title say which part they are: « Title (2/2) ». */
/** What stands behind the title of a slide that carries on: « Title (2/2) ». */
function suffixOf(no: number, count: number): string {
  return ` (${no}/${count})`
}

function numberParts(slides: Slide[]): Slide[] {
  // The cover gives its title to the talk: it is no part of what carries on.
  const byTitle = Map.groupBy(slides.slice(1), titleNodes)
  return slides.map((slide) => {
    const title = titleNodes(slide)
    const parts = byTitle.get(title) ?? []
    const no = parts.indexOf(slide) + 1
    if (!title?.length || no < 2) return slide
    const suffix: PhrasingContent = { type: 'text', value: suffixOf(no, parts.length) }
    const children = slide.children.map((node) =>
      node.type === 'heading' && node.children === title ? { ...node, children: [...title, suffix] } : node,
    )
    return { ...slide, children }
  })
}

/** Tell an agenda its columns where the look would have others. */
function withColumns(slide: Slide): Slide {
  const children = slide.children.map((child) => {
    if (child.type !== 'component' || child.name !== 'AgendaCards') return child
    const scale = geometry.scale[slide.frontmatter.scale ?? 'full']
    const columns = agendaColumns(child.children, geometry.frame.width, scale)
    if (isOwnColumns(child.children.length, columns)) return child
    return { ...child, attributes: { ...child.attributes, columns } }
  })
  return { ...slide, children }
}

/** Content of the title: the same list of nodes on all slides of a section. */
function titleNodes(slide: Slide): PhrasingContent[] | undefined {
  return slide.children.find((node) => node.type === 'heading')?.children
}

function paragraphsIn(nodes: Array<Slide['children'][number]>): Paragraph[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') return [node]
    return node.type === 'component' ? paragraphsIn(node.children) : []
  })
}

function kindOf(node: Component | Slide['children'][number]): string {
  return node.type === 'component' ? node.name : node.type
}

function countWords(nodes: Slide['children']): number {
  return nodes.reduce((sum, node) => sum + wordCount(textOf(node)), 0)
}
