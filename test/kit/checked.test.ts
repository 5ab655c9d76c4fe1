import type { Checked } from '../../scripts/kit/checked.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reportCheck } from '../../scripts/cli/reportCheck.ts'
import { convert } from '../../scripts/convert/convert.ts'
import { isGood } from '../../scripts/kit/isGood.ts'
import { mergeChecked } from '../../scripts/kit/mergeChecked.ts'
import { UserError } from '../../scripts/system/userError.ts'
import { VFile } from 'vfile'

const CONVERSION = convert(new VFile({ path: 'page.md', value: '# Alpha\n\n## Bravo\n\nCharlie delta.\n' }))
const GOOD: Checked = { name: 'words', found: '3 on slides', faults: [] }
const BAD: Checked = { name: 'PDF pages', found: 'slides.pdf: 3', faults: [{ reason: '3 pages, expected 2' }] }

/** What is told of checks, and the error that they end in. */
function reported(checked: Checked[]): { told: string; error: unknown } {
  let told = ''
  try {
    reportCheck(checked, CONVERSION, 'page.md', (text) => (told += text), 'The refused talk is in `x`.')
    return { told, error: undefined }
  } catch (error) {
    return { told, error }
  }
}

test('what checks of one name saw in several files is one line', () => {
  const more: Checked = { name: 'PDF pages', found: 'handout.pdf: 5', faults: [] }
  assert.deepEqual(mergeChecked([BAD, GOOD, more]), [{ ...BAD, found: 'slides.pdf: 3; handout.pdf: 5' }, GOOD])
})

test('a check that fails, of a PDF or of the site, is in the table, placed, counted, and keeps the last good kit', () => {
  const overflow: Checked = {
    name: 'overflow',
    found: '9 elements',
    faults: [{ slide: 2, element: 'Bravo', reason: 'no' }],
  }
  const { told, error } = reported([GOOD, BAD, overflow])
  assert.equal(isGood([GOOD, BAD]), false)
  assert.equal(
    told,
    [
      '✓ words      3 on slides',
      '✗ PDF pages  slides.pdf: 3, 1 fault',
      '✗ overflow   9 elements, 1 fault',
      'page.md PDF pages: 3 pages, expected 2',
      'page.md:5:1 slide 2 overflow: “Bravo”: no',
      '',
    ].join('\n'),
  )
  assert.ok(error instanceof UserError)
  assert.equal(error.message, '2 checks failed. The refused talk is in `x`.')
  assert.match(String(reported([BAD]).error), /: 1 check failed\./)
})

test('a check that blocks nothing is told of, and no more', () => {
  const hint: Checked = { ...BAD, isBlocking: false }
  assert.ok(isGood([GOOD, hint]))
  const { told, error } = reported([GOOD, hint])
  assert.match(told, /^! PDF pages {2}slides\.pdf: 3, 1 fault$/m)
  assert.equal(error, undefined)
})
