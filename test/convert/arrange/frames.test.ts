import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { convert } from '../../../scripts/convert/convert.ts'
import { textOf } from '../../../scripts/text/textOf.ts'
import { titleOf } from '../../../scripts/deck/titleOf.ts'
import type { Slide } from '../../../scripts/deck/types.ts'

const LONG =
  'The workshop opens at nine and closes when the last machine has cooled down, which nobody has ever seen happen early. Whoever comes first lights the stove, and whoever leaves last counts the keys, twice, aloud, in front of the board. '

function slidesOf(page: string): Slide[] {
  return convert(new VFile({ value: page, path: 'page.md' })).deck.children
}

function sections(count: number, body: (at: number) => string): string {
  return `# A house of many rules\n\nWe wrote them down.\n\n${Array.from({ length: count }, (_, at) => `## Rule ${'abcdefghij'[at % 10]}${at}\n\n${body(at)}\n`).join('\n')}`
}

test('short sections share slides, two to six of them', () => {
  const slides = slidesOf(sections(12, () => '- one thing\n- another thing\n- a last one\n'))
  const cards = slides.filter(({ layout }) => layout === 'sibling-cards')
  assert.ok(cards.length >= 2)
  assert.ok(slides.length <= 7, `${slides.length} slides`)
})

test('a section of long prose is on no card', () => {
  const slides = slidesOf(sections(3, () => LONG))
  assert.equal(slides.filter(({ layout }) => layout === 'sibling-cards').length, 0)
})

test('slides know their chapter, and the foot names it where nothing else does', () => {
  const { deck, slides } = convert(new VFile({ value: sections(3, () => LONG), path: 'page.md' }))
  assert.deepEqual(deck.chapters, ['Rule a0', 'Rule b1', 'Rule c2'])
  assert.match(slides, /^chapters:\n {2}- Rule a0/m)
  for (const { frontmatter, ...slide } of deck.children.slice(2))
    assert.ok(frontmatter.foot ?? `${frontmatter.eyebrow} ${textOf(titleOf(slide) ?? [])}`.includes('Rule'))
})

test('at most one slide in four is a divider, and a short talk has none', () => {
  const body = (at: number): string =>
    `Short line ${at}.\n\n**Nobody leaves house ${at} before the dishes are done.**\n\nWhat you need:\n\n${'- a very sharp pencil\n'.repeat(4)}\n> Whoever sleeps late wakes up hungry.\n>\n> — A cook\n`
  const long = slidesOf(sections(5, (at) => (at < 2 ? body(at) : LONG)))
  const dividers = long.filter(({ layout }) => layout === 'divider')
  assert.ok(dividers.length > 0 && dividers.length * 4 <= long.length)
  assert.equal(slidesOf(sections(2, () => LONG)).filter(({ layout }) => layout === 'divider').length, 0)
})

test('the title of the cover is not that of the second slide, and its description is not told again', () => {
  const page = `---\ndescription: What a house needs\n---\n\n# A house of many rules\n\nWhat a house needs.\n\n${LONG}\n`
  const [cover, second] = slidesOf(page)
  assert.ok(cover && second)
  assert.notEqual(textOf(titleOf(second) ?? []), textOf(titleOf(cover) ?? []))
  assert.doesNotMatch(textOf(second.children as never), /What a house needs/)
})

test('links that stand alone are up to six cards on a slide, without clicks', () => {
  const links = Array.from({ length: 7 }, (_, at) => `- https://example.org/page-${at}`).join('\n')
  const slides = slidesOf(`# Links\n\n## Read on\n\n${links}\n`).filter(({ layout }) => layout === 'sources')
  const counts = slides.map(({ children }) => (children.at(-1) as { children: unknown[] }).children.length)
  assert.deepEqual(counts, [4, 3])
})
