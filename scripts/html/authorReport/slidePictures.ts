import type { Element } from 'hast'
import type { AuthorReportTexts } from '../../locales/texts/facts/authorReport.ts'
import type { ReportedSlide } from './authorReport.ts'
import { h } from 'hastscript'
import { PICTURE } from '../readingBody.ts'

/** Show a slide as it is; beside it as it was, where that is another. */
export function slidePictures(slide: ReportedSlide, words: AuthorReportTexts): Element {
  const before = slide.change?.before
  if (!before) return slideFigure(slide, words)
  return h('div', { className: 'pair' }, [
    slideFigure({ ...before, no: slide.change?.no ?? slide.no }, words, words.before),
    slideFigure(slide, words, words.after),
  ])
}

/** Show a picture of a slide, or say that there is none. */
export function slideFigure(
  { no, title, picture }: Pick<ReportedSlide, 'no' | 'title' | 'picture'>,
  words: AuthorReportTexts,
  caption?: string,
): Element {
  const alt = words.slideOf(no, title || words.untitled)
  const src = picture && `data:image/webp;base64,${Buffer.from(picture).toString('base64')}`
  return h('figure', [
    caption ? h('figcaption', caption) : undefined,
    src ? h('img', { src, alt, ...PICTURE, decoding: 'async' }) : h('p', { className: 'none' }, words.noPicture),
  ])
}
