import type { Slide } from './deck.ts'
import { slideHeight } from './measure/slideHeight.ts'
import { sentencesOf } from './sentences.ts'

type Block = Slide['children'][number]

/**
 * Carry on what is too high for a slide to further slides with the same title, split at blocks, items, rows or lines.
 *
 * @param slide
 *   Slide; its notes stay with the first.
 * @param suffix
 *   What will stand behind the title of further slides, at most.
 * @param lang
 *   BCP 47 tag, to tell sentences.
 * @returns
 *   One slide or more, none too high; and blocks that fit on none, which the notes hold.
 */
export function paginate(slide: Slide, suffix: string, lang: string): { slides: Slide[]; left: Block[] } {
  const title = slide.children.filter(({ type }) => type === 'heading')
  const queue = slide.children.filter(({ type }) => type !== 'heading')
  const pages: Block[][] = [[]]
  const left: Block[] = []
  const isHigh = (blocks: Block[]): boolean => !doesFit(pageOf(slide, [...title, ...blocks], pages.length > 1), suffix)
  for (let block = queue.shift(); block; block = queue.shift()) {
    const page = pages.at(-1) ?? []
    if (!isHigh([...page, block])) {
      page.push(block)
      continue
    }
    const most = mostOf(block, (part) => !isHigh([...page, part]))
    if (most > 0) {
      const [head, tail] = split(
        block,
        evenly(block, most, (part) => !isHigh([part])),
      )
      page.push(head)
      if (tail) queue.unshift(tail)
    } else if (page.length) queue.unshift(block)
    else {
      const parts = opened(block, lang)
      if (parts.length) queue.unshift(...parts)
      else left.push(block)
    }
    if (queue.length && (pages.at(-1) ?? []).length) pages.push([])
  }
  const filled = pages.filter((page, index) => index === 0 || page.length)
  return { slides: filled.map((page, index) => pageOf(slide, [...title, ...page], index > 0)), left }
}

/**
 * Whether all of a slide can be seen.
 *
 * @param slide
 *   Slide.
 * @param suffix
 *   What will stand behind its title (default: nothing).
 * @returns
 *   `true` when it is not too high.
 */
export function doesFit(slide: Slide, suffix = ''): boolean {
  const { needed, room } = slideHeight(slide, suffix)
  return needed <= room
}

function pageOf(slide: Slide, children: Block[], isFurther: boolean): Slide {
  if (!isFurther) return { ...slide, children }
  return {
    ...slide,
    layout: slide.layout === 'pillar' ? 'section' : slide.layout,
    frontmatter: { ...slide.frontmatter, routeAlias: undefined },
    children,
    notes: [],
  }
}

/** What a block that fits nowhere whole is taken apart into: a frame into what it holds, a paragraph into sentences. */
function opened(block: Block, lang: string): Block[] {
  if (block.type === 'component' && block.name === 'Callout') return block.children
  if (block.type === 'blockquote') return block.children as Block[]
  if (block.type === 'list' && block.children.length > 1) return split(block, 1).filter((part) => part !== undefined)
  if (block.type === 'list') return (block.children[0]?.children ?? []) as Block[]
  if (block.type !== 'paragraph') return []
  const sentences = sentencesOf(block, lang)
  return sentences.length > 1 ? sentences.map(({ children }) => ({ ...block, children })) : []
}

/** How many units of a block fit. */
function mostOf(block: Block, fits: (part: Block) => boolean): number {
  let most = 0
  while (most < unitsOf(block).length - 1 && fits(split(block, most + 1)[0])) most += 1
  return most
}

/** So many units that what follows is no smaller part than needed. */
function evenly(block: Block, most: number, fits: (part: Block) => boolean): number {
  const fresh = Math.max(most, mostOf(block, fits))
  const pages = Math.ceil(unitsOf(block).length / Math.max(1, fresh))
  return Math.max(1, Math.min(most, Math.ceil(unitsOf(block).length / pages)))
}

/** What a block can be split into: lines, rows below the head, items, cards. */
function unitsOf(block: Block): unknown[] {
  if (block.type === 'code') return block.value.split('\n')
  if (block.type === 'table') return block.children.slice(1)
  return block.type === 'component' || block.type === 'list' ? block.children : []
}

function split(block: Block, at: number): [head: Block, tail: Block | undefined] {
  const isAll = at >= unitsOf(block).length
  if (block.type === 'code') {
    const lines = block.value.split('\n')
    const part = (value: string[]): Block => ({ ...block, value: value.join('\n') })
    return [part(lines.slice(0, at)), isAll ? undefined : part(lines.slice(at))]
  }
  if (block.type === 'table') {
    const [head, ...rows] = block.children
    const part = (some: typeof rows): Block => ({ ...block, children: [...(head ? [head] : []), ...some] })
    return [part(rows.slice(0, at)), isAll ? undefined : part(rows.slice(at))]
  }
  if (block.type === 'list') {
    const start = block.ordered ? { start: (block.start ?? 1) + at } : {}
    return [
      { ...block, children: block.children.slice(0, at) },
      isAll ? undefined : { ...block, ...start, children: block.children.slice(at) },
    ]
  }
  if (block.type === 'component')
    return [
      { ...block, children: block.children.slice(0, at) },
      isAll ? undefined : { ...block, children: block.children.slice(at) },
    ]
  return [block, undefined]
}
