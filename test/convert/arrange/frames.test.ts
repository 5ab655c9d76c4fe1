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

test('fifty short sections make twenty-two slides at most that can be read, never three of cards in a row', () => {
  const sentences = [
    'We lend what we have until the first frost comes over the hills.',
    'Two people look after the garden, which nobody has ever regretted, even if that takes a little longer.',
    'The workshop opens at nine and closes when the last one leaves, as long as somebody keeps the key.',
  ]
  const list = '- a sharp knife\n- two buckets of water\n- a rope'
  for (const body of [() => list, (at: number) => sentences[at % 3] ?? '']) {
    const slides = slidesOf(sections(50, body))
    assert.ok(slides.length <= 22, `${slides.length} slides`)
    for (const { layout, frontmatter } of slides) assert.ok(layout === 'cover' || (frontmatter.size ?? 0) >= 32)
    const kinds = slides.map(({ layout }) => (layout === 'sibling-cards' ? 'c' : '-')).join('')
    assert.doesNotMatch(kinds, /ccc/)
  }
})

test('a section of long prose is on no card', () => {
  const slides = slidesOf(sections(3, () => LONG))
  assert.equal(slides.filter(({ layout }) => layout === 'sibling-cards').length, 0)
})

test('the foot names no chapter whose name it has no room for', () => {
  const feet = (name: string): Array<string | undefined> => {
    const page = `# Talk\n\n## ${name}\n\n${'- Bravo charlie delta\n'.repeat(6)}\n> Echo foxtrot golf hotel.\n\n### India\n\nJuliett kilo.\n\n## Lima\n\nMike.`
    const { deck } = convert(new VFile({ path: 'page.md', value: page }))
    return deck.children.map(({ frontmatter }) => frontmatter.foot)
  }
  assert.ok(feet('Alpha').includes('Alpha'))
  assert.deepEqual(feet('Alpha and everything that has to be said of it before anybody begins').filter(Boolean), [])
})

test('slides know their chapter, and the foot names it where nothing else does', () => {
  const { deck, slides } = convert(new VFile({ value: sections(3, () => LONG), path: 'page.md' }))
  assert.deepEqual(deck.chapters, ['Rule a0', 'Rule b1', 'Rule c2'])
  assert.match(slides, /^chapters:\n {2}- Rule a0/m)
  for (const { frontmatter, ...slide } of deck.children.slice(2))
    assert.ok(frontmatter.foot ?? `${frontmatter.eyebrow} ${textOf(titleOf(slide) ?? [])}`.includes('Rule'))
})

/** How a section may begin: a line that a divider shows, and much more, or one list. */
const MANY = (at: number): string =>
  `Short line ${at}.\n\n**Nobody leaves house ${at} before the dishes are done.**\n\nWhat you need:\n\n${'- a very sharp pencil\n'.repeat(4)}\n> Whoever sleeps late wakes up hungry.\n>\n> — A cook\n`
const ONE = (at: number): string => `Short line ${at}.\n\n${'- a pencil that is as sharp as it can be\n'.repeat(7)}`

function dividersOf(page: string): number {
  return slidesOf(page).filter(({ layout }) => layout === 'divider').length
}

test('at most one slide in four is a divider, and a short talk has none', () => {
  const long = sections(5, (at) => (at < 3 ? MANY(at) : LONG))
  assert.ok(dividersOf(long) > 0 && dividersOf(long) * 4 <= slidesOf(long).length)
  assert.equal(dividersOf(sections(2, () => LONG)), 0)
})

test('half of the sections begin with a divider, or none does; none stands before a single slide', () => {
  assert.equal(dividersOf(sections(5, (at) => (at < 2 ? MANY(at) : LONG.repeat(2)))), 0)
  assert.equal(dividersOf(sections(9, ONE)), 0)
})

test('half of the steps begin with a divider, or their lines lead to an agenda', () => {
  const parts = (no: number): string => `### Part ${no}1\n\n${LONG}\n\n### Part ${no}2\n\n${LONG}\n\n`
  const page = (lines: string[]): string =>
    `# Work\n\n${lines.map((line, at) => `## Step ${at + 1}: Do ${'abc'[at]}\n\n${line}\n\n${parts(at + 1)}`).join('')}`
  const many = slidesOf(page(['Two days', 'One day', LONG])).map(({ layout }) => layout)
  const one = slidesOf(page(['Two days', LONG, LONG])).map(({ layout }) => layout)
  assert.deepEqual([many.filter((layout) => layout === 'divider').length, many.includes('question')], [2, false])
  assert.deepEqual([one.includes('divider'), one.filter((layout) => layout === 'question').length], [false, 1])
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

test('parts of a block are counted on the first slide of a numbered part, too', () => {
  const table = `| Tool | State |\n| --- | --- |\n${'| Saw | good |\n'.repeat(12)}`
  const parts = ['Look', 'Mend', 'Close'].map((name, at) => `## ${at + 1}. ${name}\n\n${table}`)
  const slides = slidesOf(`# A house\n\nWe wrote it down.\n\n${parts.join('\n')}`)
  const tables = slides.filter(({ layout }) => layout === 'table').map(({ frontmatter }) => frontmatter.eyebrow ?? '')
  assert.equal(tables.length, 6)
  for (const [at, eyebrow] of tables.entries()) assert.match(eyebrow, at % 2 ? /^2\/2$/ : /^Part .+ · 1\/2$/)
})
