import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { convert } from '../../../scripts/convert/convert.ts'
import { sectionsOf } from '../../../scripts/kit/outputs/pptx/sectionsOf.ts'

function told(value: string): string[] {
  const { deck } = convert(new VFile({ path: 'page.md', value }))
  const sections = sectionsOf(deck)
  const all = sections.reduce((sum, { slides }) => sum + slides, 0)
  assert.ok(!all || all === deck.children.length)
  return sections.map(({ name }) => name)
}

test('the parts of a page are sections, named as they are; what comes before has the name of the talk', () => {
  assert.deepEqual(
    told(
      '# Tides\n\nHow to read.\n\n## Moon\n\n1. It moves\n2. It turns\n\n## Sun\n\n| a | b |\n| - | - |\n| 1 | 2 |\n',
    ),
    ['Tides', 'Moon', 'Sun'],
  )
})

test('a page without parts has no sections', () => {
  assert.deepEqual(told('# Tides\n\nHow to read.\n'), [])
})
