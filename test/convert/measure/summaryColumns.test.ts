import assert from 'node:assert/strict'
import { test } from 'node:test'
import { geometry } from '../../../scripts/tokens/geometry.ts'
import { blockHeight } from '../../../scripts/convert/measure/blockHeight.ts'
import { summaryColumns } from '../../../scripts/convert/measure/summaryColumns.ts'
import { component, paragraph, text } from '../../../scripts/deck/builders.ts'

const place = { layout: 'summary', width: geometry.frame.width, scale: 1 } as const

test('short items leave room to longer ones', () => {
  const column = (words: string): ReturnType<typeof component> => component('SummaryColumn', [paragraph([text(words)])])
  const columns = component('SummaryColumns', [column('Alpha'), column('bravo charlie delta '.repeat(24))])
  const alike = { ...columns, attributes: { shares: '1 1' } }
  assert.ok(summaryColumns(columns, place, blockHeight) < summaryColumns(alike, place, blockHeight))
})

test('what heads a column is larger than what it heads', () => {
  assert.ok(geometry.column.title.factor >= 1)
})
