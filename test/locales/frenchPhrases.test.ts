import assert from 'node:assert/strict'
import { test } from 'node:test'
import { french } from '../../scripts/locales/french.ts'
import { french as interfaceWords } from '../../scripts/locales/interface/french.ts'
import { frenchProblemsOf } from '../support/frenchText.ts'

/** All texts of a table: those that are there, and those that are made of numbers, names and dates. */
function textsIn(table: unknown): string[] {
  if (typeof table === 'string') return [table]
  if (typeof table === 'function') {
    const made = [1, 2].map((no) => (table as (...given: unknown[]) => unknown)(no, no + 1, no, no))
    return made.flatMap((one) => (typeof one === 'string' ? [one] : []))
  }
  if (Array.isArray(table)) return table.flatMap(textsIn)
  const isPlain = typeof table === 'object' && table !== null && Object.getPrototypeOf(table) === Object.prototype
  return isPlain ? Object.values(table as object).flatMap(textsIn) : []
}

for (const [what, table] of [
  ['slides, the handout and the reading page', { ...french, sentences: undefined }],
  ['windows around the slides', interfaceWords],
] as const)
  test(`what we add in French is set as French is: ${what}`, () => {
    const texts = textsIn(table)
    assert.ok(texts.length > 40, String(texts.length))
    for (const text of texts) assert.deepEqual(frenchProblemsOf(text.replaceAll(/license?e?/gi, '⌷')), [], text)
  })
