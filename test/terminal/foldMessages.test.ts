import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { english } from '../../scripts/locales/texts/english.ts'
import { french } from '../../scripts/locales/texts/french.ts'
import { foldMessages } from '../../scripts/terminal/foldMessages.ts'
import { messageReport } from '../../scripts/terminal/messageReport.ts'

const { more } = english.report.messages

/** A file with one message of a rule, and many of another, the last one first. */
function fileOf(count: number): VFile {
  const file = new VFile({ path: 'page.md' })
  file.message('Heading', { place: { line: 1, column: 1 }, ruleId: 'heading-jump', source: 'repair' })
  for (let line = count + 1; line > 1; line--)
    file.message(`HTML ${line}`, { place: { line, column: 3 }, ruleId: 'raw-html', source: 'repair' })
  return file
}

test('a few messages of each rule stay', () => {
  assert.equal(
    messageReport(fileOf(2), english.report, false),
    [
      'page.md',
      '1:1 warning Heading (heading-jump)',
      '2:3 warning HTML 2 (raw-html)',
      '3:3 warning HTML 3 (raw-html)',
      '',
      '⚠ 3 warnings',
      '',
    ].join('\n'),
  )
  assert.equal(messageReport(fileOf(6), english.report, false).match(/raw-html/g)?.length, 6)
  assert.match(messageReport(fileOf(2), french.report, false), /^1:1 avertissement Heading[^]*⚠ 3 avertissements\n$/m)
})

test('of many messages of one rule the first stay, and one says where the others are', () => {
  const { messages } = fileOf(100)
  const reasons = foldMessages(messages, more).map(({ reason }) => reason)
  const places = Array.from({ length: 12 }, (_, index) => `${index + 7}:3`).join(', ')
  assert.deepEqual(reasons, [
    'Heading',
    ...[2, 3, 4, 5, 6].map((line) => `HTML ${line}`),
    `… and 95 more: ${places}, …`,
  ])
  assert.equal(messages.length, 101)
})

test('no place is left out where all can be listed', () => {
  assert.equal(foldMessages(fileOf(7).messages, more).at(-1)?.reason, '… and 2 more: 7:3, 8:3')
})

for (const color of [false, true])
  test(`the totals are of all messages${color ? ', in colour' : ''}`, () => {
    const text = messageReport(fileOf(100), english.report, color)
    assert.equal(text.match(/raw-html/g)?.length, 6)
    assert.match(text, /101 warnings/)
  })

test('a report leaves the file as it is', () => {
  const file = fileOf(1)
  file.message('Alpha\u202E')
  assert.doesNotMatch(messageReport(file, english.report, false), /\u202E/)
  assert.equal(file.messages.at(-1)?.message, 'Alpha\u202E')
})
