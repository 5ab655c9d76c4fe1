import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import type { Texts } from '../../scripts/locales/texts/texts.ts'
import { english } from '../../scripts/locales/texts/english.ts'
import { french } from '../../scripts/locales/texts/french.ts'
import { messageReport } from '../../scripts/terminal/messageReport.ts'

test('a report takes 100 columns at most, and goes on below where its texts begin', () => {
  const file = new VFile({ path: 'talks/charte.md' })
  const text = Array.from({ length: 40 }, (_, no) => `alpha${no}`).join(' ')
  for (const ruleId of ['missing-image', 'too-much'])
    file.message(text, { place: { line: 1200, column: 34 }, ruleId, source: 'repair' })
  const lines = messageReport(file, english.report, false).split('\n')
  assert.ok(lines.length > 10)
  for (const line of lines) assert.ok(line.length <= 100, `${line.length}: ${line}`)
  const [, first = '', next = ''] = lines
  assert.equal(next.search(/\S/), first.indexOf('alpha0'))
  assert.deepEqual(
    lines
      .join(' ')
      .match(/alpha\d+/g)
      ?.slice(0, 40),
    text.split(' '),
  )
})

test('the name of a rule ends its message, however many lines that takes', () => {
  const file = new VFile({ path: 'a.md' })
  const text = Array.from({ length: 20 }, (_, no) => `alpha${no}`).join(' ')
  file.message(text, { place: { line: 1, column: 1 }, ruleId: 'bravo', source: 'repair' })
  file.message('Charlie.', { place: { line: 2, column: 1 }, ruleId: 'delta', source: 'read' })
  file.message('Echo.', { place: { line: 3, column: 1 } })
  const said = messageReport(file, english.report, false).replaceAll(/\s+/g, ' ')
  assert.ok(said.includes(`1:1 warning ${text} (bravo) 2:1 warning Charlie. (delta) 3:1 warning Echo. ⚠`), said)
})

test('a long word is not broken', () => {
  const file = new VFile({ path: 'a.md' })
  file.message(`See https://example.org/${'x'.repeat(120)} here`, { ruleId: 'bravo', source: 'repair' })
  assert.match(messageReport(file, english.report, false), /https:\/\/example\.org\/x{120}\n/)
})

test('messages of a report stand from top to bottom, the worst of a place first', () => {
  const file = new VFile({ path: 'a.md' })
  for (const [line, column, ruleId] of [
    [3, 1, 'alpha'],
    [1, 5, 'bravo'],
    [2, 1, 'alpha'],
    [1, 2, 'charlie'],
  ] as const)
    file.message('Text', { place: { line, column }, ruleId, source: 'repair' })
  file.info('Text', { place: { line: 1, column: 1 }, ruleId: 'delta', source: 'repair' })
  file.message('Text', { place: { line: 1, column: 1 }, ruleId: 'echo', source: 'repair' })
  const rules = messageReport(file, english.report, false).match(/alpha|bravo|charlie|delta|echo/g)
  assert.deepEqual(rules, ['echo', 'delta', 'charlie', 'bravo', 'alpha', 'alpha'])
})

test('what needs nobody is only counted; errors and warnings are told apart from it', () => {
  const file = new VFile({ path: 'a.md' })
  const last = (texts: Texts): string => messageReport(file, texts.report, false).trimEnd().split('\n').at(-1) ?? ''
  file.info('Text', { ruleId: 'alpha', source: 'repair' })
  file.info('Text', { ruleId: 'bravo', source: 'repair' })
  assert.deepEqual([last(english), last(french)], ['2 messages', '2 messages'])
  file.message('Text', { ruleId: 'charlie', source: 'repair' })
  assert.deepEqual([last(english), last(french)], ['3 messages (⚠ 1 warning)', '3 messages (⚠ 1 avertissement)'])
})
