import type { Element, ElementContent, Properties } from 'hast'
import type { AuthorReportTexts, ChangeKind } from '../../locales/texts/facts/authorReport.ts'
import type { GoneSlide, ReportedSlide, SlideChange } from './authorReport.ts'
import { h } from 'hastscript'
import { idOf } from './changesSection.ts'
import { remarkList } from './remarkList.ts'
import { slideFigure, slidePictures } from './slidePictures.ts'
import { composition, whyOf } from './whyOf.ts'

/**
 * Write all about one slide.
 *
 * @param own
 *   Language and direction of the page, where they are others.
 */
export function slideCard(slide: ReportedSlide, words: AuthorReportTexts, own: Properties): Element {
  const { lines, saidOnly, change } = slide
  const facts = [
    slide.isOwn ? `${words.ownSlide} (${composition(slide, words)})` : composition(slide, words),
    words.words(slide.words.shown, slide.words.said),
    words.seconds(slide.seconds),
  ]
  return card(slide, change?.kind, words, own, [
    slidePictures(slide, words),
    h('div', { className: 'told' }, [
      h('p', { className: 'composition' }, facts.join(' · ')),
      slide.remarks.length ? remarkList(slide.remarks, words) : undefined,
      change ? changeOf(change, slide, words, own) : undefined,
      details(
        lines ? words.lines(lines.first, lines.first + lines.texts.length - 1) : undefined,
        h(
          'ol',
          { className: 'source', start: lines?.first, ...own },
          lines?.texts.map((text) => h('li', [h('code', text)])) ?? [],
        ),
      ),
      details(
        saidOnly.length ? words.saidOnly(saidOnly.length) : undefined,
        h(
          'ul',
          { className: 'said', ...own },
          saidOnly.map((text) => h('li', text)),
        ),
      ),
      slide.isOwn ? undefined : h('p', { className: 'why' }, [h('span', words.why), ' ', whyOf(slide, words)]),
    ]),
  ])
}

/** Write what a slide was that is no more. */
export function goneCard(slide: GoneSlide, words: AuthorReportTexts, own: Properties): Element {
  return card(slide, 'gone', words, own, [
    slideFigure(slide, words, words.before),
    h('div', { className: 'told' }, [
      h('p', words.wasNumber(slide.no)),
      h('p', { className: 'composition' }, composition(slide, words)),
    ]),
  ])
}

function card(
  slide: ReportedSlide | GoneSlide,
  kind: ChangeKind | undefined,
  words: AuthorReportTexts,
  own: Properties,
  children: Array<Element | undefined>,
): Element {
  const id = idOf(slide)
  return h('article', { id, className: kind ? ['slide', kind] : ['slide'], ariaLabelledBy: `${id}-title` }, [
    h(
      'h3',
      { id: `${id}-title` },
      [
        h('span', { className: 'no', ariaHidden: 'true' }, 'isGone' in slide ? '–' : String(slide.no)),
        ...('isGone' in slide ? [] : [h('span', { className: 'unseen' }, `${words.slide(slide.no)} `)]),
        h('span', [
          h('span', slide.title ? own : { className: 'untitled' }, slide.title || words.untitled),
          ...(kind ? [' ', h('span', { className: ['badge', kind] }, words.kinds[kind])] : []),
        ]),
      ].flat(),
    ),
    ...children,
  ])
}

function changeOf(
  { kind, no, before, text }: SlideChange,
  slide: ReportedSlide,
  words: AuthorReportTexts,
  own: Properties,
): Element | undefined {
  const was = before && composition(before, words)
  const is = composition(slide, words)
  const told: ElementContent[] = [
    ...(kind === 'moved' && no !== undefined ? [h('p', words.wasNumber(no))] : []),
    ...(was !== undefined && was !== is ? [h('p', words.from(was, is))] : []),
    ...text.map((paragraph) =>
      h(
        'p',
        { className: 'text', ...own },
        paragraph.map(({ kind, text }) =>
          kind === 'same' ? h('span', text) : h(kind === 'new' ? 'ins' : 'del', text),
        ),
      ),
    ),
  ]
  return told.length ? h('div', { className: 'difference' }, told) : undefined
}

function details(summary: string | undefined, content: Element): Element | undefined {
  return summary === undefined ? undefined : h('details', [h('summary', summary), content])
}
