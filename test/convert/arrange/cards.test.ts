import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { convert } from '../../../scripts/convert/convert.ts'
import type { Slide } from '../../../scripts/deck/types.ts'
import { titleOf } from '../../../scripts/deck/titleOf.ts'
import { textOf } from '../../../scripts/text/textOf.ts'

function slidesOf(page: string): Slide[] {
  return convert(new VFile({ path: 'page.md', value: page })).deck.children
}

function cardsOf(names: string[], depth: number): string {
  return names.map((name) => `${'#'.repeat(depth)} ${name}\n\n- one thing\n- another thing\n`).join('\n')
}

test('cards stand below the name of their section, also right after a divider with it', () => {
  const modules = ['Open a place', 'Know the thing', 'Hand it on'].map(
    (name, at) => `## Module ${at + 1}: ${name}\n\n${at + 2} days\n\n${cardsOf(['First', 'Second', 'Third'], 3)}`,
  )
  const slides = slidesOf(`# A course\n\nWe meet at nine.\n\n${modules.join('\n')}`)
  const cards = slides.flatMap(({ layout }, at) => (layout === 'sibling-cards' ? [at] : []))
  assert.equal(cards.length, 3)
  for (const at of cards) {
    const [before, slide] = slides.slice(at - 1, at + 1)
    assert.ok(before && slide)
    assert.equal(before.layout, 'divider')
    assert.equal(textOf(titleOf(slide) ?? []), textOf(titleOf(before) ?? []))
    assert.ok(slide.children.some(({ type }) => type === 'heading'))
  }
})
