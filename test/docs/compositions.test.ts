import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import { compositions } from '../../scripts/convert/arrange/compositions.ts'
import { LAYOUT_ALIASES, LAYOUTS } from '../../scripts/deck/layouts.ts'

/** Compositions and their sizes, as the docs tell them. */
const rows = Array.from(
  readFileSync('docs/compositions.md', 'utf8').matchAll(
    /^\| (`[^|]+`[^|]*) \| [^|]+ \| (code )?(\d+)(?:–(\d+))? px/gmu,
  ),
  ([, names = '', code, least = '', most = least]) => ({
    names: namesIn(names),
    key: code ? ('code' as const) : ('size' as const),
    least: Number(least),
    most: Number(most),
  }),
)

test('docs/compositions.md names each composition, and the other name of those that have two', () => {
  const made = new Set(compositions.map(({ name }) => name))
  const others = Object.entries(LAYOUT_ALIASES).flatMap(([alias, layout]) => (made.has(layout) ? [alias] : []))
  assert.deepEqual(rows.flatMap(({ names }) => names).toSorted(), [...made, ...others].toSorted())
})

test('docs/compositions.md tells the sizes that slides of fixtures have', () => {
  for (const { layout, ...sizes } of globSync('test/fixtures/*/slides.md').flatMap(framesOf)) {
    const row = rows.find(({ names }) => names.includes(layout))
    const size = row && sizes[row.key]
    assert.ok(!size || (size >= row.least && size <= row.most), `${layout}: ${size} px`)
  }
})

for (const [page, start] of [
  ['docs/authoring.md', 'Layouts are named after their composition'],
  ['docs/fr/authoring.md', 'Les mises en page portent le nom de leur composition'],
] as const)
  test(`${page} names each layout that can be asked for`, () => {
    const [sentence = ''] = new RegExp(`^${start}.+?\\. `, 'm').exec(readFileSync(page, 'utf8')) as [string]
    const layouts = Object.entries(LAYOUTS).flatMap(([name, traits]) => ('canBeAskedFor' in traits ? [name] : []))
    assert.deepEqual(namesIn(sentence).toSorted(), [...layouts, ...Object.keys(LAYOUT_ALIASES)].toSorted())
  })

function namesIn(text: string): string[] {
  return Array.from(text.matchAll(/`([^`]+)`/g), ([, name = '']) => name)
}

interface Frame {
  layout: string
  size?: number
  code?: number
}

/** Front matter of the slides of a deck; the first is that of the deck, too. */
function framesOf(path: string): Frame[] {
  const matters = readFileSync(path, 'utf8').matchAll(/^---\n((?:[A-Za-z]+:.*\n(?:[ -].*\n)*)+)---$/gm)
  return Array.from(matters, ([, matter = '']) => parse(matter) as Frame).filter(({ layout }) => layout)
}
