import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ruleTextsFor } from '../../scripts/locales/messages/examples/ruleTextsFor.ts'
import * as englishProblems from '../../scripts/locales/messages/englishProblems.ts'
import * as frenchProblems from '../../scripts/locales/messages/frenchProblems.ts'
import { TEXT_LANGUAGES, textLanguageOf } from '../../scripts/locales/texts/textLanguage.ts'
import { textsFor } from '../../scripts/locales/texts/textsFor.ts'
import type { Texts } from '../../scripts/locales/texts/texts.ts'
import { typeset } from '../../scripts/locales/texts/french/typeset.ts'
import { usage as englishUsage } from '../../scripts/locales/texts/english/usage.ts'
import { usage as frenchUsage } from '../../scripts/locales/texts/french/usage.ts'
import type { Wording } from '../../scripts/locales/texts/told.ts'
import { frenchProblemsOf } from '../support/frenchText.ts'
import * as problems from '../support/problemSamples.ts'
import * as samples from '../support/sampleFacts.ts'

/** Each text of a subject, made once for each of its samples, by its name. */
function made<Facts>(texts: Wording<Facts>, facts: samples.Samples<Facts>): Array<[id: string, text: string]> {
  return Object.keys(texts).flatMap((id) =>
    [facts[id as keyof Facts]].flat().map((one): [string, string] => [id, texts[id as keyof Facts](one as never)]),
  )
}

/** Texts that are there as they are, in whatever depth. */
function plain(of: unknown, name: string): Array<[id: string, text: string]> {
  if (typeof of === 'string') return [[name, of]]
  if (typeof of !== 'object' || of === null) return []
  return Object.entries(of).flatMap(([key, value]) => plain(value, `${name}.${key}`))
}

/** What sentences are made of: whole ones are set where they are made. */
function partsOf(of: typeof englishProblems): Array<[id: string, text: string]> {
  return [
    ...problems.pictures.flatMap((one) => [
      ['picture', of.pictureProblem(one)] as [string, string],
      ['brand picture', of.brandFileProblem(one)] as [string, string],
    ]),
    ...problems.formulas.map((one): [string, string] => [one.id, of.formulaProblem(one)]),
    ...problems.diagrams.map((one): [string, string] => [one.id, of.diagramProblem(one)]),
    ...problems.matter.map((one): [string, string] => [one.id, of.matterProblem(one)]),
    ...problems.ofSettings.map((one): [string, string] => [one.id, of.settingProblem(one)]),
    ...problems.slideFiles.map((one): [string, string] => [one.id, of.slidesFileProblem(one)]),
    ...problems.slides.map((one): [string, string] => [one.id, of.slideProblem(one)]),
    ...problems.counted.map((one): [string, string] => [one.what, of.tooMuch(one)]),
  ]
}

function allOf(texts: Texts): Array<[id: string, text: string]> {
  const { authorReport, brand, brandRules, checks, dev, doctor, errors, faults, found, help, init, lang } = texts
  const { notes, otherRules, plugin, report, settings } = texts
  const known = { formats: ['github'], languages: ['en', 'fr'] }
  const of = lang === 'fr' ? frenchProblems : englishProblems
  return [
    ...made(brand, samples.brand),
    ...made(errors, samples.errors),
    ...made(faults, samples.faults),
    ...made(found, samples.found),
    ...made(init.hints, samples.hints),
    ...made(notes, samples.notes),
    ...made(settings, samples.settings),
    ...made(lang === 'fr' ? frenchUsage : englishUsage, samples.usage),
    ...plain({ authorReport, brandRules, checks, dev, doctor, help, init, otherRules, plugin, report }, ''),
    ...Object.entries(ruleTextsFor(lang)).flatMap(([rule, { means, remedy }]) => plain({ means, remedy }, rule)),
    ...Object.entries(help.option).map(([name, text]): [string, string] => [name, text(known)]),
    ...help.usage('diapos').map((text): [string, string] => ['usage', text]),
    ...Object.entries({
      title: authorReport.title('x'),
      reported: authorReport.made('a.md', '1er mars'),
      minutes: authorReport.minutes(1234.5),
      wished: authorReport.wished(5),
      checked: authorReport.faults(2),
      since: authorReport.since('1er mars'),
      wasNumber: authorReport.wasNumber(3),
      from: authorReport.from('x', 'y'),
      slideNo: authorReport.slide(3),
      slideOf: authorReport.slideOf(3, 'x'),
      toSay: authorReport.seconds(65),
      ofWords: authorReport.words(1, 2),
      size: authorReport.size(44),
      line: authorReport.line(3),
      ofLines: authorReport.lines(3, 4),
      ofLine: authorReport.lines(3, 3),
      saidOnly: authorReport.saidOnly(2),
      isFull: authorReport.full(0.5),
      against: authorReport.against(['x', 'y']),
      instead: authorReport.instead('x'),
      ownLayout: authorReport.ownLayout('x'),
      ...Object.fromEntries(Object.entries(authorReport.counts).map(([kind, text]) => [kind, text(2)])),
      save: dev.save('a.md'),
      or: dev.or('x'),
      steer: dev.steer('x'),
      old: doctor.nodeTooOld('22'),
      share: doctor.share(1, 2),
      missing: doctor.missing(['x']),
      families: doctor.families(2),
      unused: doctor.unused('x'),
      left: init.left('x'),
      make: init.make('x'),
      nothing: init.nothing('x'),
      made: plugin.made('x', 'made', 3, 2),
      seconds: report.seconds(1234.5),
      adviceAbove: report.adviceAbove(2),
      faults: report.faults(2),
      slides: report.slides(2),
      slide: report.slide(2),
      quoted: report.quoted('x'),
      talk: report.talk({ minutes: 3, words: 1234, perMinute: 150 }),
      leaveOut: report.leaveOut(10, [{ title: 'x', minutes: 2 }]),
      lines: report.explained.lines(1, 2),
      full: report.explained.full(0.5),
      next: report.explained.nextBest('x', '1'),
      errors: report.messages.errors(2),
      warnings: report.messages.warnings(2),
      all: report.messages.all(2, 'x'),
      more: report.messages.more(2, '1:1'),
    }),
    ...partsOf(of).map(([id, text]): [string, string] => [id, lang === 'fr' ? typeset(text) : text]),
  ]
}

for (const lang of TEXT_LANGUAGES)
  test(`every text is made of its facts (${lang})`, () => {
    const all = allOf(textsFor(lang))
    assert.ok(all.length > 400, String(all.length))
    for (const [id, text] of all) {
      assert.ok(text.trim() !== '' || id.endsWith('colon'), id)
      assert.doesNotMatch(text, /\b(?:undefined|null|NaN)\b|\[object|\S {2}|\.\.(?!\/)/, `${id}: ${text}`)
    }
  })

test('texts in French are French, and set as French is', () => {
  for (const [id, text] of allOf(textsFor('fr'))) assert.deepEqual(frenchProblemsOf(text), [], `${id}: ${text}`)
})

test('no two languages say the same sentence', () => {
  const english = new Map(allOf(textsFor('en')).map(([id, text]) => [id, text]))
  const same = allOf(textsFor('fr')).filter(([id, text]) => english.get(id) === text && / \S+ \S+ /.test(text))
  assert.deepEqual(same, [])
})

test('a locale is one of ours whatever its region', () => {
  for (const [tag, lang] of [
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['fr_BE.UTF-8@euro', 'fr'],
    ['EN', 'en'],
    ['fry', undefined],
    ['de-DE', undefined],
    ['', undefined],
  ] as const)
    assert.equal(textLanguageOf(tag), lang, tag)
})

test('numbers in a text are bound to their groups and units, as on slides', () =>
  assert.equal(typeset('À 45 %, 12 500 voix, en `12 px` ?'), 'À 45\u00A0%, 12\u202F500\u00A0voix, en `12 px`\u202F?'))

test('code in a text stays as it is written', () =>
  assert.equal(typeset('Écrivez `a : b` : « oui » ?'), 'Écrivez `a : b`\u202F: «\u202Foui\u202F»\u202F?'))
