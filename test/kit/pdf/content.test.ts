import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Paint } from '../../../scripts/kit/pdf/content/types.ts'
import { blocksOf } from '../../../scripts/kit/pdf/content/blocks.ts'
import { codesOf } from '../../../scripts/kit/pdf/content/fontTexts.ts'
import { elementsOf, readOperators } from '../../../scripts/kit/pdf/content/readOperators.ts'
import { writeContent, writePlain } from '../../../scripts/kit/pdf/content/writeContent.ts'

test('operators are read with their operands, whatever is in these', () => {
  const read = readOperators('1 -.5 m % no operator\n(a\\)(b)) Tj [<41> -3 (])] TJ /Span <</ActualText(>>)>> BDC\r.5 w')
  assert.deepEqual(
    read.map(({ name, operands }) => [name, ...operands]),
    [
      ['m', '1', '-.5'],
      ['Tj', '(a\\)(b))'],
      ['TJ', '[<41> -3 (])]'],
      ['BDC', '/Span', '<</ActualText(>>)>>'],
      ['w', '.5'],
    ],
  )
  assert.deepEqual(elementsOf('[<41> -3 (])]'), ['<41>', '-3', '(])'])
})

test('an inline image is one operator, whatever its data is', () => {
  const read = readOperators('q BI /W 1 ID \x00(EI)<Q EI Q')
  assert.deepEqual(
    read.map(({ raw }) => raw),
    ['q', 'BI /W 1 ID \x00(EI)<Q EI', 'Q'],
  )
})

test('a stream that ends too soon is told of', () => {
  assert.throws(() => readOperators('(a Tj'), /`\)` is missing/)
  assert.throws(() => readOperators('[1 2 TJ'), /`\]` is missing/)
  assert.throws(() => readOperators('<41 Tj'), /`>` is missing/)
  assert.throws(() => readOperators('BI ID x'), /`EI` is missing/)
  assert.throws(() => blocksOf('q'), /`q` without `Q`/)
  assert.throws(() => blocksOf('Q'), /`Q` without `q`/)
})

test('codes are read of strings in both forms', () => {
  assert.deepEqual(codesOf('<0041 00f>', 2), [0x41, 0xf0])
  assert.deepEqual(codesOf('(A\\102\\()', 1), [0x41, 0x42, 0x28])
})

/** As browsers write it: marks end where the next begin, states within them or not. */
const PRINTED = `q
1 0 0 1 0 0 cm
/P <</MCID 0>> BDC
0 0 1 1 re
f
Q
q
EMC
/P <</MCID 1>> BDC
BT
/F1 9 Tf
/Span <</ActualText (a)>> BDC
(a) Tj
EMC
ET
EMC
0 0 2 2 re
W
n
/X1 Do
Q`

test('what is painted is marked anew: marks nest with states, and what has no owner is an artifact', () => {
  const owners = new Map([1].map((mcid) => [mcid, { mcid }]))
  const items = blocksOf(PRINTED)
  const { source, owners: pieces } = writeContent(items, ({ mcid }) => owners.get(mcid ?? -1))
  assert.equal(
    source,
    `/Artifact BMC
q
1 0 0 1 0 0 cm
0 0 1 1 re
f
Q
EMC
q
/Content <</MCID 0>> BDC
BT
/F1 9 Tf
/Span <</ActualText (a)>> BDC
(a) Tj
EMC
ET
EMC
0 0 2 2 re
W
n
/Artifact BMC
/X1 Do
EMC
Q`,
  )
  assert.deepEqual(pieces, [{ mcid: 1 }])
})

test('a form with content of its own is in no mark', () => {
  const owner = {}
  const [inner] = blocksOf('BT (a) Tj ET')
  const [object] = blocksOf('/X1 Do')
  assert.ok(inner?.kind === 'text' && object?.kind === 'object')
  const form = { items: [inner] } as unknown as NonNullable<Paint['form']>
  const { source } = writeContent([{ ...object, form }], (paint) => (paint === inner ? owner : undefined))
  assert.equal(source, '/X1 Do')
})

test('what is all of one thing is written without marks', () => {
  assert.equal(writePlain(blocksOf('/P BMC q 1 w /X1 Do Q EMC')), 'q\n1 w\n/X1 Do\nQ')
})
