import assert from 'node:assert/strict'
import { test } from 'node:test'
import { leadHeight } from '../../../scripts/convert/arrange/led.ts'
import { component, paragraph, slide, text } from '../../../scripts/deck/builders.ts'
import { geometry } from '../../../scripts/tokens/geometry.ts'

test('a line that leads to what is large is no larger than a title', () => {
  const { largest, line } = geometry.leadIn
  const led = slide('tiles', {}, [component('LeadIn', [paragraph([text('Alpha bravo:')])])], [])
  assert.ok(largest < geometry.title.size)
  assert.equal(leadHeight(led, 56), largest * line + geometry.frame.gap)
  assert.equal(leadHeight(led, 36), 36 * line + geometry.frame.gap)
})
