import type { Element } from 'hast'
import type { AuthorReportTexts } from '../../locales/texts/facts/authorReport.ts'
import type { Texts } from '../../locales/texts/texts.ts'
import type { AuthorReport, Remark } from './authorReport.ts'
import { h } from 'hastscript'

/** Write the facts at the top of the report: length, slides, words, what the checks found, and messages. */
export function reportFacts(report: AuthorReport, { authorReport: words, report: { number } }: Texts): Element {
  const { talk } = report
  const slides = report.slides.filter((slide) => !('isGone' in slide))
  const remarks = [...report.remarks, ...slides.flatMap((slide) => ('remarks' in slide ? slide.remarks : []))]
  const count = (...kinds: Array<Remark['kind']>): number => remarks.filter(({ kind }) => kinds.includes(kind)).length
  const [faults, advice] = [count('blocking'), count('advice')]
  const messages = count('error', 'warning', 'info')
  return h('dl', { className: 'facts' }, [
    fact(
      words.facts.length,
      words.minutes(Math.max(1, Math.round(talk.minutes))),
      talk.wished === undefined ? undefined : words.wished(talk.wished),
    ),
    fact(words.facts.slides, number(slides.length)),
    fact(words.facts.shown, number(report.words.shown)),
    fact(words.facts.said, number(report.words.said)),
    ...(report.isChecked ? [checks(words, faults, advice)] : []),
    fact(words.facts.messages, messages ? number(messages) : words.none),
  ])
}

function checks(words: AuthorReportTexts, faults: number, advice: number): Element {
  if (faults) return fact(words.facts.advice, words.faults(faults), advice ? words.advice(advice) : undefined)
  if (advice) return fact(words.facts.advice, words.advice(advice))
  return fact(words.facts.advice, '✓', h('span', { className: 'unseen' }, words.fine))
}

function fact(name: string, value: string, more?: Element | string): Element {
  const told = typeof more === 'string' ? h('span', more) : more
  return h('div', [h('dt', name), h('dd', [h('b', value), ...(told ? [' ', told] : [])])])
}
