import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { convert } from '../../../scripts/convert/convert.ts'
import type { Slide } from '../../../scripts/deck/types.ts'
import { componentsIn } from '../../../scripts/deck/componentsIn.ts'

/** The slide of a section with a warning. */
function slideOf(said: string): Slide {
  const page = `# Page\n\n## Part\n\n:::warning[Fire lane]\n${said}\n:::\n`
  const [, slide] = convert(new VFile({ path: 'page.md', value: page })).deck.children
  assert.equal(slide?.layout, 'callouts')
  return slide as Slide
}

test('a short note is set as a title is, a longer one smaller than its title', () => {
  const short = slideOf('Keep four metres free along the whole road, tables and chairs included.')
  assert.equal(componentsIn(short, 'Callout')[0]?.attributes['short'], true)
  assert.ok((short.frontmatter.size ?? 0) > 56)
  const long = slideOf(
    'Keep four metres free along the whole road, tables and chairs included, so that the fire engine, which is wide, gets past.',
  )
  assert.equal(componentsIn(long, 'Callout')[0]?.attributes['short'], undefined)
  assert.ok((long.frontmatter.size ?? 0) < 56)
})

test('a list is no sentence', () => {
  assert.equal(componentsIn(slideOf('- water\n- sand'), 'Callout')[0]?.attributes['short'], undefined)
})
