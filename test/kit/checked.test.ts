import type { Checked } from '../../scripts/kit/checked.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guardChecked } from '../../scripts/kit/guardChecked.ts'
import { checkTable } from '../../scripts/kit/check/checkTable.ts'
import { locateFaults } from '../../scripts/kit/check/locateFaults.ts'
import { convert } from '../../scripts/convert/convert.ts'
import { closingTable } from '../../scripts/kit/closingTable.ts'
import { foundText } from '../../scripts/locales/texts/foundText.ts'
import { english } from '../../scripts/locales/texts/english.ts'
import { textsFor } from '../../scripts/locales/texts/textsFor.ts'
import { isGood } from '../../scripts/kit/isGood.ts'
import { mergeChecked } from '../../scripts/kit/mergeChecked.ts'
import { UserError } from '../../scripts/system/userError.ts'
import { VFile } from 'vfile'

const CONVERSION = convert(new VFile({ path: 'page.md', value: '# Alpha\n\n## Bravo\n\nCharlie delta.\n' }))
const GOOD: Checked = { name: 'words', found: [{ id: 'count', count: 3 }], faults: [], isBlocking: true }
const BAD: Checked = {
  name: 'PDF pages',
  found: [{ id: 'of-file', file: 'slides.pdf', found: { id: 'count', count: 3 } }],
  faults: [{ told: { id: 'page-count', found: 3, wanted: 2 } }],
  isBlocking: true,
}
const HINT: Checked = {
  name: 'weight',
  found: [{ id: 'size', px: 9 }],
  faults: [{ told: { id: 'too-heavy', kB: 9, most: 8 } }],
  isBlocking: false,
}

/** What is told of checks, and the error that they end in. */
function reported(checked: Checked[], strict = false): { told: string; error: unknown } {
  let told = ''
  try {
    told = checkTable(checked, locateFaults(checked, CONVERSION.deck, english), 'page.md', english)
    guardChecked(checked, strict, isGood(checked) ? undefined : { failed: 'x', previous: undefined })
    return { told, error: undefined }
  } catch (error) {
    return { told, error }
  }
}

test('what checks of one name saw in several files is one line', () => {
  const more: Checked = { name: 'PDF pages', found: [{ id: 'count', count: 5 }], faults: [], isBlocking: true }
  assert.deepEqual(mergeChecked([BAD, GOOD, more]), [{ ...BAD, found: [...BAD.found, ...more.found] }, GOOD])
})

test('a check that fails, of a PDF or of the site, is in the table, placed, counted, and keeps the last good kit', () => {
  const overflow: Checked = {
    name: 'overflow',
    found: [{ id: 'elements', count: 9 }],
    faults: [
      { slide: 2, element: 'Bravo', told: { id: 'clipped', by: 9, most: 2 } },
      { slide: 2, told: { id: 'shrunk', to: '0.98' }, isBlocking: false },
    ],
    isBlocking: true,
  }
  const { told, error } = reported([GOOD, BAD, overflow])
  assert.equal(isGood([GOOD, BAD]), false)
  assert.equal(
    told,
    [
      '✓ words      3',
      '✗ PDF pages  slides.pdf: 3, 1 fault',
      '✗ overflow   9 elements, 1 fault, 1 piece of advice',
      'page.md fault, PDF pages: 3 pages instead of 2',
      'page.md:5:1 fault, slide 2, overflow: “Bravo”: 9 px clipped; the limit is 2 px',
      'page.md:5:1 advice, slide 2, overflow: shrunk to 0.98 to fit',
      '',
    ].join('\n'),
  )
  assert.ok(error instanceof UserError)
  assert.equal(error.message, '2 checks failed. The refused talk is in `x`.')
  assert.match(String(reported([BAD]).error), /: 1 check failed\./)
})

test('advice keeps no kit back, and is told of', () => {
  assert.ok(isGood([GOOD, HINT]))
  const { told, error } = reported([GOOD, HINT])
  assert.match(told, /^! weight {2}9 px, 1 piece of advice$/m)
  assert.match(told, /^page\.md advice, weight: 9 kB; the limit is 8 kB$/m)
  assert.equal(error, undefined)
})

test('a blocking fault of a check that gives advice keeps the kit back', () => {
  const both: Checked = {
    ...HINT,
    faults: [...HINT.faults, { told: { id: 'not-drawn', src: 'a.svg' }, isBlocking: true }],
  }
  assert.equal(isGood([both]), false)
  assert.match(String(reported([both]).error), /1 check failed/)
})

test('with `strict`, advice ends the run, but keeps no kit back', () => {
  assert.ok(isGood([HINT]))
  const { error } = reported([GOOD, HINT], true)
  assert.ok(error instanceof UserError)
  assert.equal(error.exitCode, 1)
  assert.equal(error.message, '`--strict`: 1 piece of advice. The talk is there all the same.')
  assert.equal(reported([GOOD], true).error, undefined)
})

test('the closing table says how much advice there is', () => {
  const row = { label: 'a', path: import.meta.filename, seconds: 1 }
  assert.match(closingTable([row], 2, english.report), /\n2 pieces of advice, listed above\n$/)
  assert.match(
    closingTable([row], 0, english.report, { words: 300, minutes: 2 }),
    /\nAbout 2 min to say: 300 words of notes, 150 a minute\n$/,
  )
  assert.doesNotMatch(closingTable([row], 0, english.report), /advice/)
})

test('tables and lines are in the language of the run', () => {
  const french = textsFor('fr')
  const faults = locateFaults([BAD, HINT], CONVERSION.deck, french)
  assert.equal(
    checkTable([GOOD, BAD, HINT], faults, 'page.md', french),
    [
      '✓ mots       3',
      '✗ PDF pages  slides.pdf\u202F: 3, 1 défaut',
      '! poids      9\u00A0px, 1 conseil',
      'page.md défaut, PDF pages\u202F: 3\u00A0pages au lieu de 2',
      'page.md conseil, poids\u202F: 9\u00A0ko\u202F; la limite est de 8\u00A0ko',
      '',
    ].join('\n'),
  )
})

test('several things that a check saw are joined as the language does', () => {
  const found: Checked['found'] = [
    { id: 'count', count: 3 },
    { id: 'size', px: 9 },
  ]
  assert.equal(foundText(found, english), '3; 9 px')
  assert.equal(foundText(found, textsFor('fr')), '3\u202F; 9\u00A0px')
})
