import type { VFile } from 'vfile'
import type { Deck, Slide } from '../../deck/types.ts'
import { LAYOUTS } from '../../deck/layouts.ts'
import { countWords } from '../../text/countWords.ts'
import { withoutOptionalSentences, sentencesWithinBudget } from './chooseSentences.ts'
import { breakLongWords } from './breakLongWords.ts'
import { fitColumns } from './fitColumns.ts'
import { fitCover } from './fitCover.ts'
import { fitFigure } from './fitFigure.ts'
import { linkChips } from './linkChips.ts'
import { numberParts, suffixOf, titleNodes } from './numberParts.ts'
import { splitLists } from './splitLists.ts'
import { agendaColumns, isOwnColumns } from '../measure/agendaColumns.ts'
import { geometry } from '../../tokens/geometry.ts'
import { slideHeight } from '../measure/slideHeight.ts'
import { doesFit, paginate } from './paginate.ts'
import { report } from '../report.ts'

/** Room is kept behind each title for as many parts: how many there will be is not known before. */
const MOST_PARTS = 20
/** Words over which a slide is full, where its layout does not say. */
const MOST_WORDS = 60
/** Words below which a slide of text looks empty at full size. */
const SPARSE = 36
/** Longest line of code, in letters, and most of the room of a slide, that is set one step larger. */
const CODE = { letters: 66, share: 0.85 }

/**
 * Make every slide small enough: the least important sentences go to the notes alone, long lists go on.
 *
 * @param file
 *   File of the page; told what fits on no slide.
 * @returns
 *   Deck in which no slide is over its budget of words and items, or higher than there is room.
 */
export function fit(deck: Deck, file: VFile): Deck {
  const drafts = deck.children
    .map(sentencesWithinBudget)
    .map(linkChips)
    .map(breakLongWords)
    .map((slide) => fitColumns(slide, file))
    .flatMap(splitLists)
    .map(chooseScale)
  const suffix = suffixOf(MOST_PARTS, MOST_PARTS)
  const byTitle = Map.groupBy(drafts, titleNodes)
  const children = drafts.flatMap((slide) => {
    const isShared = (byTitle.get(titleNodes(slide))?.length ?? 0) > 1
    return fitHeight(slide, suffix, isShared, file)
  })
  return { ...deck, children: numberParts(children).map(withColumns) }
}

/** Make a slide low enough: fewer optional sentences, smaller type, a calmer layout, further slides; in this order. */
function fitHeight(whole: Slide, suffix: string, isShared: boolean, file: VFile): Slide[] {
  if (whole.layout === 'cover') return [fitCover(whole, file.data.lang ?? 'en')]
  const own = isShared ? suffix : ''
  const slide = fitFigure(whole, own)
  if (doesFit(slide, own)) return [slide]
  const fewer = withoutOptionalSentences(slide, own)
  if (doesFit(fewer, own)) return [fewer]
  const full = fullSize(fewer)
  if (doesFit(full, own)) return [full]
  const small: Slide = { ...fewer, frontmatter: { ...fewer.frontmatter, scale: 'small' } }
  if (doesFit(small, own)) return [small]
  const calm: Slide = LAYOUTS[small.layout].isCalmedWhenHigh ? { ...small, layout: 'section' } : small
  const { slides, left } = paginate(calm, suffix, file.data.lang ?? 'en')
  for (const block of left) report(file, 'too-high', { block: block.type }, block.position ?? slide.position)
  return slides.map((part) => enlarged(part, suffix))
}

/**
 * Set a full slide one step smaller, and one with little on it one step larger. What lists, code and tables ask for is
 * room, not brevity: they are as large as they fit.
 */
function chooseScale(slide: Slide): Slide {
  const words = countWords(slide.children)
  const { mostWords = MOST_WORDS, growsWhenSparse } = LAYOUTS[slide.layout]
  const isSparse = growsWhenSparse && words < SPARSE
  const isFull = words > mostWords && !slide.children.some(isBlock)
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
  const full = fullSize(slide)
  if (slide.layout !== 'section' || !doesFit(full, suffix)) return slide
  return isRoomyCode(slide) ? { ...slide, frontmatter: { ...full.frontmatter, scale: 'large' } } : full
}

function fullSize(slide: Slide): Slide {
  const { scale: _, ...frontmatter } = slide.frontmatter
  return { ...slide, frontmatter }
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
