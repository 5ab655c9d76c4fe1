import type { Element } from 'hast'
import type { Texts } from '../../locales/texts/texts.ts'
import type { AuthorReport } from './authorReport.ts'
import { createHash } from 'node:crypto'
import { h } from 'hastscript'
import { shownDate } from '../../locales/shownDate.ts'
import { textDirection } from '../../text/direction.ts'
import { contentSecurityPolicy } from '../contentSecurityPolicy.ts'
import { staticPage } from '../staticPage.ts'
import { changesSection } from './changesSection.ts'
import { remarkList } from './remarkList.ts'
import { reportFacts } from './reportFacts.ts'
import { goneCard, slideCard } from './slideCard.ts'

/**
 * Write the report for authors as one file that needs no script and makes no request.
 *
 * @param report
 *   What it tells.
 * @param texts
 *   Texts in the language of the run.
 * @param styles
 *   Its style sheet.
 * @returns
 *   HTML.
 */
export function reportPage(report: AuthorReport, texts: Texts, styles: string): string {
  const { authorReport: words, lang } = texts
  // What is of the page is in its language.
  const own = report.lang === lang ? {} : { lang: report.lang, dir: textDirection(report.lang) ?? 'ltr' }
  const hash = createHash('sha256').update(styles).digest('base64')
  return staticPage({
    lang,
    title: words.title(report.title),
    policy: contentSecurityPolicy({ style: `'sha256-${hash}'`, img: 'data:' }),
    head: [h('meta', { name: 'robots', content: 'noindex' }), h('style', styles)],
    body: [
      h('header', [
        h('p', { className: 'eyebrow' }, words.heading),
        h('h1', own, report.title),
        h('p', { className: 'made' }, [
          `${words.made(report.page, shownDate(report.date, lang))} `,
          h('span', words.aside),
        ]),
        report.isRefused ? h('p', { className: 'alert' }, words.refused) : undefined,
        report.isChecked ? undefined : h('p', { className: 'notice' }, words.unchecked),
        reportFacts(report, texts),
      ]),
      h('main', [
        changesSection(report, texts, own),
        report.remarks.length ? section('general', words.general, [remarkList(report.remarks, words)]) : undefined,
        section(
          'slides',
          words.slides,
          report.slides.map((slide) =>
            'isGone' in slide ? goneCard(slide, words, own) : slideCard(slide, words, own),
          ),
        ),
      ]),
    ],
  })
}

function section(id: string, title: string, children: Element[]): Element {
  return h('section', { id, ariaLabelledBy: `${id}-title` }, [h('h2', { id: `${id}-title` }, title), ...children])
}
