import assert from 'node:assert/strict'
import { test } from 'node:test'
import { figureSize } from '../../scripts/deck/figureSize.ts'

test('a sign stands beside its figure, at 65 % of its size; a word below', () => {
  for (const sign of ['%', '‰', '€', '$', '£', '¥']) {
    const { figure, unit, isBeside } = figureSize('35', sign)
    assert.equal(isBeside, true, sign)
    assert.equal(unit, Math.round(figure * 0.65), sign)
  }
  assert.deepEqual(figureSize('800', 'ans'), { figure: 240, unit: 72, isBeside: false })
  assert.deepEqual(figureSize('800'), { figure: 240, unit: 72, isBeside: false })
})

test('the longer a figure, the smaller: half of the slide is for its story', () => {
  assert.equal(figureSize('35', '%').figure, 240)
  assert.equal(figureSize('2000', '€').figure, 198)
  assert.equal(figureSize('12 500', '€').figure, 156)
  assert.equal(figureSize('12 500 000', '€').figure, 102)
})
