import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { convert } from '../../scripts/convert/convert.ts'
import { titleOf } from '../../scripts/deck/titleOf.ts'
import { textOf } from '../../scripts/text/textOf.ts'

const LINKS = ['pear', 'plum', 'fig', 'quince'].map((name) => `- [Grow a ${name}](https://${name}.example.org)`)

/** Line above the title, and title, of each slide but the cover. */
function titlesOf(page: string, lang = 'en'): string[] {
  const { deck } = convert(new VFile({ value: `---\nlang: ${lang}\n---\n\n# The orchard\n\n${page}`, path: 'page.md' }))
  return deck.children
    .slice(1)
    .map((slide) => [slide.frontmatter.eyebrow, textOf(titleOf(slide) ?? [])].filter(Boolean).join(' / '))
}

test('links after something else of their section are named by what they are', () => {
  const items = ['a ladder', 'a basket', 'a pair of gloves', 'a good knife', 'an apron'].map(
    (item) => `* Bring ${item}`,
  )
  const page = `## Try it\n\n${items.join('\n')}\n\n${LINKS.join('\n')}`
  assert.deepEqual(titlesOf(page), ['Try it', 'Try it / Links'])
  assert.deepEqual(titlesOf(page, 'fr'), ['Try it', 'Try it / Liens'])
})

test('links alone in their section have its name, on all slides of them', () => {
  const links = Array.from({ length: 8 }, (_, at) => `- https://example.org/page-${at}`).join('\n')
  assert.deepEqual(titlesOf(`## Try it\n\n${links}`), ['1/2 / Try it', '2/2 / Try it'])
})

test('a figure or a quotation on a page without sections has the name of the talk, and no part of what it shows', () => {
  const page = '> Whoever plants a pear tree plants it for others.\n>\n> — A gardener, forty years at the same wall'
  assert.deepEqual(titlesOf(page), ['The orchard'])
})
