import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import type { Slide } from '../../../scripts/deck/types.ts'
import { convert } from '../../../scripts/convert/convert.ts'

const items = (count: number, mark: (no: number) => string, words = 'An item of five words'): string =>
  Array.from({ length: count }, (_, at) => `${mark(at + 1)} ${words}`).join('\n')
const bullet = (): string => '-'
const ordinal = (no: number): string => `${no}.`

/** Slides of a section with nothing but a list. */
function slidesOf(list: string): Slide[] {
  const { deck } = convert(new VFile({ path: 'page.md', value: `# Page\n\n## Part\n\n${list}\n` }))
  return deck.children.slice(1)
}

function layoutsOf(list: string): string[] {
  return slidesOf(list).map(({ layout }) => layout)
}

test('few items are rows, more stand in two columns', () => {
  assert.deepEqual(layoutsOf(items(3, bullet)), ['short-list'])
  assert.deepEqual(layoutsOf(items(8, bullet)), ['list-two-columns'])
})

test('items of few words are tiles', () => {
  assert.deepEqual(layoutsOf(items(3, bullet, 'Word')), ['tiles'])
})

test('no word of a tile is broken', () => {
  assert.deepEqual(layoutsOf(items(4, bullet, 'Incomprehensibilities')), ['short-list'])
})

test('ordered lists are steps', () => {
  assert.deepEqual(layoutsOf(items(5, ordinal)), ['steps'])
})

test('tasks and nested lists have compositions of their own', () => {
  assert.deepEqual(layoutsOf(items(4, () => '- [x]')), ['tasks'])
  assert.deepEqual(layoutsOf('- One\n  - first\n  - second\n- Two\n  - third'), ['nested'])
})

test('long lists are parted evenly, their numbers go on', () => {
  const slides = slidesOf(items(21, ordinal))
  const lists = slides.flatMap(({ children }) => children.flatMap((child) => (child.type === 'list' ? child : [])))
  assert.deepEqual(
    lists.map(({ start, children }) => [start, children.length]),
    [
      [1, 7],
      [8, 7],
      [15, 7],
    ],
  )
  assert.deepEqual(
    slides.map(({ frontmatter }) => /[\d/]+$/.exec(frontmatter.eyebrow ?? '')?.[0]),
    ['1/3', '2/3', '3/3'],
  )
})

test('a short paragraph stands with the list after it', () => {
  assert.equal(slidesOf(`Bring what you have at home.\n\n${items(3, bullet)}`).length, 1)
})

test('items with emoji of their own are cards, with one for all they are not', () => {
  const isCards = (list: string): boolean =>
    slidesOf(list).some(({ children }) => children.some((one) => one.type === 'component' && one.name === 'EmojiCards'))
  assert.equal(isCards('- Seeds 🌻\n- An elephant 🐘\n- A house 🏘️'), true)
  assert.equal(isCards('- Seeds 🌻\n- An elephant 🌻\n- A house 🌻'), false)
})
