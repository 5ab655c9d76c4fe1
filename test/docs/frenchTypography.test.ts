import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { frenchSlips } from '../support/frenchSlips.ts'

for (const page of ['LISEZMOI.md', ...globSync('docs/fr/*.md').toSorted()])
  test(`${page}: spaces, quotation marks and apostrophes are French`, () => {
    const slips = frenchSlips(readFileSync(page, 'utf8'))
    assert.ok(slips.length === 0, slips.join('\n'))
  })

test('each slip of typography is found in words, and none in code', () => {
  const wrong = {
    'Quoi ?': 'a plain space: a no-break one belongs there',
    'Quoi?': 'no space: a no-break one belongs there',
    '`a`: non': 'no space: a no-break one belongs there',
    '« non\u202F»': 'no no-break space behind «',
    "l'eau": 'an apostrophe is ’',
    'un "mot"': 'quotation marks are « »',
    'et...': 'an ellipsis is …',
    '12 500 fois': 'a plain space within a number',
    '62 %': 'a number and its unit have a no-break space between them',
  }
  for (const [text, told] of Object.entries(wrong)) assert.match(frenchSlips(text)[0] ?? 'nothing', new RegExp(told))
  const right =
    '«\u202FOui\u202F»\u202F: `a ? "b" : \'c\'...`, l’eau, 12\u202F500 à 10:30, 62\u00A0%, https://example.org/a:b ?'
  assert.deepEqual(frenchSlips(right.replace(/ \?$/, '\u202F?')), [])
})
