import type { Element, Properties } from 'hast'
import type { Texts } from '../../locales/texts/texts.ts'
import type { ChangeKind } from '../../locales/texts/facts/authorReport.ts'
import type { AuthorReport, GoneSlide, ReportedSlide } from './authorReport.ts'
import { h } from 'hastscript'
import { shownDate } from '../../locales/shownDate.ts'

/** In the order in which they are counted. */
const KINDS: ChangeKind[] = ['new', 'changed', 'said', 'moved', 'gone']

/**
 * Write what changed since the last kit: how many slides, and which.
 *
 * @param own
 *   Language and direction of the page, where they are others.
 * @returns
 *   Section; nothing where there was no kit before.
 */
export function changesSection(
  { slides, since }: AuthorReport,
  { authorReport: words, lang }: Pick<Texts, 'authorReport' | 'lang'>,
  own: Properties,
): Element | undefined {
  if (since === undefined) return undefined
  const changed = slides.flatMap((slide) => {
    const kind = kindOf(slide)
    return kind ? [{ slide, kind }] : []
  })
  const counts = KINDS.flatMap((kind) => {
    const { length } = changed.filter((one) => one.kind === kind)
    return length ? [h('span', { className: ['badge', kind] }, words.counts[kind](length)), ' '] : []
  })
  return h('section', { id: 'changes', ariaLabelledBy: 'changes-title' }, [
    h('h2', { id: 'changes-title' }, words.changes),
    h('p', { className: 'counts' }, counts.length ? counts : [words.unchanged]),
    h('p', { className: 'made' }, words.since(shownDate(since, lang))),
    changed.length
      ? h(
          'ul',
          { className: 'changed' },
          changed.map(({ slide, kind }) =>
            h('li', [
              h('span', { className: 'no', ariaHidden: 'true' }, 'isGone' in slide ? '–' : String(slide.no)),
              h('span', [
                h('a', { href: `#${idOf(slide)}`, ...(slide.title && own) }, slide.title || words.untitled),
                ' ',
                h('span', { className: ['badge', kind] }, words.kinds[kind]),
              ]),
            ]),
          ),
        )
      : undefined,
  ])
}

/** Name of the card of a slide. */
export function idOf(slide: ReportedSlide | GoneSlide): string {
  return `${'isGone' in slide ? 'gone' : 'slide'}-${slide.no}`
}

function kindOf(slide: ReportedSlide | GoneSlide): ChangeKind | undefined {
  return 'isGone' in slide ? 'gone' : slide.change?.kind
}
