import type { ReportedSlide } from '../../../scripts/html/authorReport/authorReport.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reportOf } from '../../../scripts/kit/report/reportOf.ts'
import { reportedKit } from '../../support/reportedKit.ts'

const PAGE = `---
lang: fr
---

# Alpha

Bravo, c’est **un jardin que tout le quartier cultive**. Il y pousse des tomates, des courges et même du blé. On y vient
le samedi.

## Charlie

- un pain au four
- deux brioches tièdes
- trois galettes de riz

## Delta

> Une parole qui compte pour toute la coopérative.

## Écho

| outil | jour |
| --- | --- |
| clé à molette | samedi |
| pompe à pied | dimanche |
`

/** Three edits: a slide new, one gone, one changed. */
const EDITED = PAGE.replace('deux brioches tièdes', 'douze croissants dorés')
  .replace(/## Delta[^]*?(?=## Écho)/, '')
  .concat('\n## Foxtrot\n\n> Une phrase que personne n’avait encore écrite.\n')

function slidesOf(report: ReturnType<typeof reportOf>): ReportedSlide[] {
  return report.slides.flatMap((slide) => ('isGone' in slide ? [] : slide))
}

test('a slide is told with its lines of the page, and what it does not show', () => {
  const report = reportOf(reportedKit(PAGE))
  assert.equal(report.since, undefined)
  const slides = slidesOf(report)
  assert.ok(slides.every(({ change }) => change === undefined))
  const page = PAGE.split('\n')
  const charlie = slides.find(({ title }) => title === 'Charlie')
  assert.deepEqual(
    charlie?.lines?.texts,
    page.slice((charlie?.lines?.first ?? 0) - 1).slice(0, charlie?.lines?.texts.length),
  )
  assert.ok(charlie?.lines?.texts.includes('- deux brioches tièdes'))
  assert.deepEqual(charlie?.saidOnly, [])
})

test('three edits of a page: a slide is new, one is gone, one has changed', () => {
  const last = reportedKit(PAGE)
  const report = reportOf(reportedKit(EDITED, last))
  assert.equal(report.since, '2026-03-01')
  const changed = slidesOf(report).filter(({ change }) => change)
  assert.deepEqual(
    changed.map(({ title, change }) => [title, change?.kind]),
    [
      ['Charlie', 'changed'],
      ['Foxtrot', 'new'],
    ],
  )
  const gone = report.slides.filter((slide) => 'isGone' in slide)
  assert.deepEqual(
    gone.map(({ title }) => title),
    ['Delta'],
  )
  // It stands where it was.
  assert.deepEqual(
    report.slides.slice(-3).map(({ title }) => title),
    ['Delta', 'Écho', 'Foxtrot'],
  )
  const charlie = changed[0]
  assert.equal(String(charlie?.change?.before?.picture), 'Charlie')
  assert.deepEqual(charlie?.change?.text, [
    [
      { kind: 'same', text: '- un pain au four\n- ' },
      { kind: 'gone', text: 'deux brioches tièdes' },
      { kind: 'new', text: 'douze croissants dorés' },
      { kind: 'same', text: '\n- trois galettes de riz\n' },
    ],
  ])
})

test('a slide that looks as before, and says something else, has no picture of before', () => {
  const more = 'Il y pousse des tomates, des courges et même du blé.'
  const last = reportedKit(PAGE.replace('- trois galettes de riz\n', `$&\n<!-- deck: skip -->\n\n${more}\n`))
  const edited = PAGE.replace('- trois galettes de riz\n', `$&\n<!-- deck: skip -->\n\n${more} Et du seigle.\n`)
  const changed = slidesOf(reportOf(reportedKit(edited, last))).filter(({ change }) => change)
  assert.deepEqual(
    changed.map(({ title, change }) => [title, change?.kind, change?.before]),
    [['Charlie', 'said', undefined]],
  )
  assert.ok(changed[0]?.saidOnly.includes('Et du seigle.'))
})

test('what checks and messages say stands on its slide, the rest above', () => {
  const kit = reportedKit(PAGE.replace('un pain', 'un un pain'))
  kit.faults = [
    { severity: 'advice', slide: 2, text: 'small' },
    { severity: 'blocking', text: 'heavy' },
  ]
  const report = reportOf(kit)
  assert.deepEqual(report.remarks, [{ kind: 'blocking', text: 'heavy' }])
  const slides = slidesOf(report)
  assert.deepEqual(
    slides[1]?.remarks.find(({ kind }) => kind === 'advice'),
    { kind: 'advice', text: 'small' },
  )
  const charlie = slides.find(({ title }) => title === 'Charlie')
  assert.deepEqual(
    charlie?.remarks.map(({ kind, line }) => [kind, line]),
    [['warning', 12]],
  )
})
