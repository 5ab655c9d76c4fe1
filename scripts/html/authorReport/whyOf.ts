import type { AuthorReportTexts } from '../../locales/texts/facts/authorReport.ts'
import type { ReportedSlide } from './authorReport.ts'

/** Name a composition in words, with the size of its text. */
export function composition(
  { layout, size }: Pick<ReportedSlide, 'layout' | 'size'>,
  words: AuthorReportTexts,
): string {
  return [layoutName(layout, words), size === undefined ? undefined : words.size(size)].filter(Boolean).join(', ')
}

/** Say in a line why a slide is as it is. */
export function whyOf({ why }: ReportedSlide, words: AuthorReportTexts): string {
  if (!why) return words.fixed
  const against = why.against.map((reason) => words.reasons[reason])
  return [
    words.full(why.fill),
    against.length ? words.against(against) : words.nothingAgainst,
    ...(why.instead === undefined ? [] : [words.instead(layoutName(why.instead, words))]),
  ].join(' · ')
}

function layoutName(layout: string, words: AuthorReportTexts): string {
  return Object.hasOwn(words.layouts, layout)
    ? words.layouts[layout as keyof AuthorReportTexts['layouts']]
    : words.ownLayout(layout)
}
