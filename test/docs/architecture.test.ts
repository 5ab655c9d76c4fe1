import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

/** Room, what it is for, and what it may import, as the docs tell it. */
const rows = Array.from(
  readFileSync('docs/architecture.md', 'utf8').matchAll(/^\| `([a-z]+)` \| ([^|]+) \| ([a-z ]+) \|$/gm),
  ([, room = '', purpose = '', may = '']) => ({ room, purpose, may: may.trim() }),
)
const rooms = readdirSync('scripts', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

interface Override {
  files: string[]
  rules: { 'no-restricted-imports': [string, { patterns: Array<{ group: string[] }> }] }
}
const { overrides } = JSON.parse(readFileSync('.oxlintrc.json', 'utf8')) as { overrides: Override[] }

test('each room has a purpose, and nothing but the entry lies outside of rooms', () => {
  assert.deepEqual(rows.map(({ room }) => room).toSorted(), rooms.toSorted())
  for (const { room, purpose } of rows) {
    assert.match(purpose, /^\p{Lu}.{20,}\.$/u, room)
    assert.equal(readFileSync(`scripts/${room}/README.md`, 'utf8'), `# ${room}\n\n${purpose.trim()}\n`)
  }
  const loose = readdirSync('scripts', { withFileTypes: true }).filter((entry) => !entry.isDirectory())
  assert.deepEqual(
    loose.map(({ name }) => name),
    ['cli.js'],
  )
})

for (const { room, may } of rows)
  test(`what ${room}/ may import is what the linter lets through`, () => {
    const own = overrides.find(({ files }) => files.includes(`scripts/${room}/**`))
    const groups = own?.rules['no-restricted-imports'][1].patterns.flatMap(({ group }) => group) ?? []
    const closed = groups.flatMap((pattern) => /^\*\*\/([a-z]+)\/\*\*$/.exec(pattern)?.[1] ?? [])
    const open = rooms.filter((name) => name !== room && !closed.includes(name))
    assert.deepEqual(open.toSorted(), may === 'all' ? open.toSorted() : may === 'none' ? [] : may.split(' ').toSorted())
    assert.equal(may === 'all', closed.length === 0)
  })
