import type { ListItem, Table, TableRow } from 'mdast'
import type { Slide } from '../../deck/types.ts'
import { COMPONENTS } from '../../deck/components.ts'
import { LAYOUTS } from '../../deck/layouts.ts'
import { scaleOf } from '../measure/scaleOf.ts'
import { slideHeight } from '../measure/slideHeight.ts'
import { phrasesFor } from '../../locales/phrasesFor.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { metaOfPart } from '../../text/lineMarks.ts'
import { CANVAS } from '../../tokens/canvas.ts'
import { splitColumns } from './splitColumns.ts'

type Block = Slide['children'][number]

/** What is left of a block: what it can be split into, and how much of that is on slides already. */
interface Rest {
  block: Block
  units: unknown[]
  from: number
}

/** Units that no slide holds: as many lines as it has px. */
const LONG = CANVAS.height

/**
 * Carry on what is too high for a slide to further slides with the same title, split at blocks, items, rows or lines.
 *
 * @param slide
 *   Slide; its notes stay with the first.
 * @param lang
 *   BCP 47 tag, to tell sentences.
 * @returns
 *   One slide or more, none too high; and blocks that fit on none, which the notes hold.
 */
export function paginate(slide: Slide, lang: string): { slides: Slide[]; left: Block[] } {
  const title = slide.children.filter(({ type }) => type === 'heading')
  const scale = scaleOf(slide)
  const narrow = (block: Block): Block[] => (block.type === 'table' ? splitColumns(block, scale) : [block])
  const queue = slide.children
    .filter(({ type }) => type !== 'heading')
    .flatMap(narrow)
    .map(whole)
  const pages: Block[][] = [[]]
  const left: Block[] = []
  const fits = (blocks: Block[]): boolean => doesFit(pageOf(slide, [...title, ...blocks], pages.length > 1))
  for (let rest = queue.shift(); rest; rest = queue.shift()) {
    const page = pages.at(-1) ?? []
    // What is long is not measured whole: on each of its pages, that would take as long as all of it.
    if (!isLong(rest) && fits([...page, partOf(rest)])) {
      page.push(partOf(rest))
      continue
    }
    const most = mostOf(rest, (part) => fits([...page, part]))
    if (most > 0) {
      const count = evenly(rest, most, (part) => fits([part]))
      page.push(partOf(rest, count))
      queue.unshift({ ...rest, from: rest.from + count })
    } else if (page.length) queue.unshift(rest)
    else {
      const block = partOf(rest)
      const parts = opened(block, lang).flatMap(narrow)
      if (parts.length) queue.unshift(...parts.map(whole))
      else left.push(block)
    }
    if (queue.length && (pages.at(-1) ?? []).length) pages.push([])
  }
  const filled = pages.filter((page, index) => index === 0 || page.length)
  return { slides: filled.map((page, index) => pageOf(slide, [...title, ...page], index > 0)), left }
}

/** Whether all of a slide can be seen: it is not too high. */
export function doesFit(slide: Slide): boolean {
  const { needed, room } = slideHeight(slide)
  return needed <= room
}

function pageOf(slide: Slide, children: Block[], isFurther: boolean): Slide {
  if (!isFurther) return { ...slide, children }
  return {
    ...slide,
    layout: LAYOUTS[slide.layout].isSingle ? 'section' : slide.layout,
    frontmatter: { ...slide.frontmatter, routeAlias: undefined },
    children,
    notes: [],
  }
}

/** What a block that fits nowhere whole is taken apart into: a frame into what it holds, a paragraph into sentences. */
function opened(block: Block, lang: string): Block[] {
  if (block.type === 'component' && COMPONENTS[block.name].isFrame) return block.children
  if (block.type === 'blockquote') return block.children as Block[]
  if (block.type === 'list' && block.children.length > 1) {
    const rest = whole(block)
    return [partOf(rest, 1), partOf({ ...rest, from: 1 })]
  }
  if (block.type === 'list') return (block.children[0]?.children ?? []) as Block[]
  if (block.type !== 'paragraph') return []
  const sentences = sentencesOf(block, phrasesFor(lang).sentences)
  return sentences.length > 1 ? sentences.map(({ children }) => ({ ...block, children })) : []
}

/** How many units fit, of what is left of a block; never all. */
function mostOf(rest: Rest, fits: (part: Block) => boolean): number {
  let most = 0
  while (most < countOf(rest) - 1 && fits(partOf(rest, most + 1))) most += 1
  return most
}

/** So many units that what follows is no smaller part than needed. */
function evenly(rest: Rest, most: number, fits: (part: Block) => boolean): number {
  const fresh = Math.max(most, mostOf(rest, fits))
  const pages = Math.ceil(countOf(rest) / Math.max(1, fresh))
  return Math.max(1, Math.min(most, Math.ceil(countOf(rest) / pages)))
}

function whole(block: Block): Rest {
  return { block, units: unitsOf(block), from: 0 }
}

function countOf({ units, from }: Rest): number {
  return units.length - from
}

function isLong(rest: Rest): boolean {
  return countOf(rest) > LONG
}

/** What a block can be split into: lines, rows below the head, items, cards. */
function unitsOf(block: Block): unknown[] {
  if (block.type === 'code') return block.value.split('\n')
  if (block.type === 'table') return block.children.slice(1)
  return block.type === 'component' || block.type === 'list' ? block.children : []
}

/** The next units of a block as a block of their own (default: all that are left). */
function partOf({ block, units, from }: Rest, count = units.length): Block {
  if (from === 0 && count >= units.length) return block
  const some = units.slice(from, from + count)
  if (block.type === 'code')
    return { ...block, value: some.join('\n'), meta: metaOfPart(block.meta ?? '', from, some.length) }
  if (block.type === 'table') return withoutEmptyColumns(block, [...block.children.slice(0, 1), ...some] as TableRow[])
  if (block.type === 'list' && block.ordered)
    return { ...block, start: (block.start ?? 1) + from, children: some as ListItem[] }
  return { ...block, children: some } as Block
}

/** Some rows of a table, without the last columns that only others have. */
function withoutEmptyColumns(table: Table, rows: TableRow[]): Table {
  const count = Math.max(...rows.map(({ children }) => children.findLastIndex((cell) => cell.children.length) + 1))
  const cut = <Of>(cells: Of[]): Of[] => cells.slice(0, Math.max(1, count))
  return {
    ...table,
    ...(table.align && { align: cut(table.align) }),
    children: rows.map((row) => ({ ...row, children: cut(row.children) })),
  }
}
