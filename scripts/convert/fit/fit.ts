import type { VFile } from 'vfile'
import type { Component, Slide } from '../../deck/types.ts'
import { LAYOUTS } from '../../deck/layouts.ts'
import { withoutOptionalSentences, sentencesWithinBudget } from './chooseSentences.ts'
import { breakLongWords } from './breakLongWords.ts'
import { fitColumns } from './fitColumns.ts'
import { fitFigure } from './fitFigure.ts'
import { largestSize } from './largestSize.ts'
import { linkChips } from './linkChips.ts'
import { RUNNING } from './running.ts'
import { splitLists } from './splitLists.ts'
import { withTitleSize } from './titleSize.ts'
import { agendaColumns, isOwnColumns } from '../measure/agendaColumns.ts'
import { scaleOf } from '../measure/scaleOf.ts'
import { sharesFor } from '../measure/summaryColumns.ts'
import { geometry } from '../../tokens/geometry.ts'
import { doesFit, paginate } from './paginate.ts'
import { report } from '../report.ts'

/** Smallest running text where nothing else helps, in px. */
const SMALLEST = 28

/**
 * Set a slide as large as it fits: the least important sentences go to the notes alone, long lists go on.
 *
 * @param file
 *   File of the page; told what fits on no slide.
 * @returns
 *   Slides, none higher than there is room.
 */
export function fit(slide: Slide, file: VFile): Slide[] {
  const draft = fitColumns(breakLongWords(linkChips(sentencesWithinBudget(slide))), file)
  return splitLists(draft)
    .map((one) => withTitleSize(one))
    .flatMap((one) => fitHeight(one, file))
    .map(withColumns)
}

/** Make a slide low enough: smaller type, fewer optional sentences, a calmer layout, further slides; in this order. */
function fitHeight(slide: Slide, file: VFile): Slide[] {
  const { least } = RUNNING
  const smaller = { least: SMALLEST, most: least }
  const fits = (one: Slide): boolean => doesFit(fitFigure(one))
  const fitted = largestSize(slide, RUNNING, fits) ?? largestSize(slide, smaller, fits)
  if (fitted) return [fitFigure(fitted)]
  const fewer = withoutOptionalSentences(sized(slide, least))
  const shorter = largestSize(fewer, smaller, fits)
  if (shorter) return [fitFigure(shorter)]
  const calm: Slide = LAYOUTS[fewer.layout].isCalmedWhenHigh ? withTitleSize({ ...fewer, layout: 'section' }) : fewer
  const { slides, left } = paginate(fitFigure(calm), file.data.lang ?? 'en')
  for (const block of left) report(file, 'too-high', { block: block.type }, block.position ?? slide.position)
  return slides.map((part) => largestSize(part, RUNNING, doesFit) ?? part)
}

function sized(slide: Slide, size: number): Slide {
  return { ...slide, frontmatter: { ...slide.frontmatter, size } }
}

/** Tell an agenda and a summary their columns where the look would have others. */
function withColumns(slide: Slide): Slide {
  return slide.children.reduce((whole, child, at) => {
    if (child.type !== 'component') return whole
    if (child.name === 'SummaryColumns') return withShares(whole, child, at)
    if (child.name !== 'AgendaCards') return whole
    const columns = agendaColumns(child.children, geometry.frame.width, scaleOf(slide))
    return isOwnColumns(child.children.length, columns) ? whole : told(whole, at, child, { columns })
  }, slide)
}

/** Columns of a summary are as much alike as they can be. */
function withShares(slide: Slide, columns: Component, at: number): Slide {
  const [alike, ...others] = sharesFor(columns.children.length).map((shares) =>
    told(slide, at, columns, { shares: shares.join(' ') }),
  )
  return alike && !doesFit(alike) ? (others.find(doesFit) ?? slide) : slide
}

function told(slide: Slide, at: number, child: Component, attributes: Component['attributes']): Slide {
  return {
    ...slide,
    children: slide.children.with(at, { ...child, attributes: { ...child.attributes, ...attributes } }),
  }
}
