import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aheadBy, budgetOf } from '../../components/stage/budget.ts'

test('the time that the author set is shared out by the length of the notes', () => {
  assert.deepEqual(budgetOf([100, 300], 150, 4), { slides: [60_000, 180_000], total: 240_000 })
})

test('without one, notes are said at the usual pace; a slide without notes is looked at', () => {
  assert.deepEqual(budgetOf([0, 290], 150), { slides: [4000, 116_000], total: 120_000 })
})

test('within the time of its slide, a talk is neither ahead nor behind', () => {
  const budget = budgetOf([100, 100, 100], 100)
  assert.equal(aheadBy(budget, 2, 60_000), 0)
  assert.equal(aheadBy(budget, 2, 119_000), 0)
  assert.equal(aheadBy(budget, 2, 150_000), -30_000)
  assert.equal(aheadBy(budget, 2, 20_000), 40_000)
})
