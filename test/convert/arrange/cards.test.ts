import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { convert } from '../../../scripts/convert/convert.ts'
import type { Slide } from '../../../scripts/deck/types.ts'
import { titleOf } from '../../../scripts/deck/titleOf.ts'
import { componentsIn } from '../../../scripts/deck/componentsIn.ts'
import { boundLabel } from '../../../scripts/convert/arrange/boundLabel.ts'
import { textOf } from '../../../scripts/text/textOf.ts'

function slidesOf(page: string): Slide[] {
  return convert(new VFile({ path: 'page.md', value: page })).deck.children
}

function cardsOf(names: string[], depth: number, items = 2): string {
  return names.map((name) => `${'#'.repeat(depth)} ${name}\n\n${'- one thing\n'.repeat(items)}`).join('\n')
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

test('two or three cards are rows where that leaves less of them empty', () => {
  const looks = [2, 5].map((items) => {
    const page = `# A course\n\nWe meet at nine.\n\n## Parts\n\n${cardsOf(['First', 'Second', 'Third'], 3, items)}`
    return slidesOf(page).flatMap((slide) => componentsIn(slide, 'SiblingCards'))[0]?.attributes
  })
  assert.deepEqual(looks, [{ columns: 1, rows: true }, { columns: 3 }])
})

test('a letter or a number that counts stays on one line with the word after it', () => {
  const bound = (...values: string[]): string =>
    textOf(boundLabel(values.map((value) => ({ type: 'text' as const, value }))))
  assert.equal(bound('A. ', 'Find out'), 'A.\u00A0Find out')
  assert.equal(bound('1 – Find out'), '1\u00A0–\u00A0Find out')
  assert.equal(bound('IV) Find out'), 'IV)\u00A0Find out')
  for (const title of ['A place', 'Etc. and so on', '2026 – a year', 'Find A. out']) assert.equal(bound(title), title)
})
