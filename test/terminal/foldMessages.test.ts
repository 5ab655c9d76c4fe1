import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { foldMessages } from '../../scripts/terminal/foldMessages.ts'

function reportOf(count: number, color = false): string {
  const file = new VFile({ path: 'page.md' })
  file.message('Unexpected heading', { place: { line: 1, column: 1 }, ruleId: 'heading-jump', source: 'repair' })
  for (let line = 2; line < count + 2; line++)
    file.message('Unexpected HTML `<u>`, expected Markdown', {
      place: { line, column: 3 },
      ruleId: 'raw-html',
      source: 'repair',
    })
  return reporter(file, { color })
}

test('a report with a few messages of each rule is told whole', () => {
  assert.equal(foldMessages(reportOf(6)), reportOf(6))
})

for (const color of [false, true])
  test(`of many messages of one rule the first are told, of the others where they are${color ? ', in colour' : ''}`, () => {
    const folded = foldMessages(reportOf(100, color))
    assert.equal(folded.match(/raw-html/g)?.length, 6)
    assert.match(folded, /… 95 more raw-html: 7:3, 8:3, .*18:3, …\n/)
    assert.match(folded, /heading-jump/)
    assert.match(folded, /101 warnings/)
  })
