import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { clientStubs } from '../../scripts/slidev/stubs/clientStubs.ts'
import Fuse from '../../scripts/slidev/stubs/client/fuse.ts'

const client = globSync('node_modules/@slidev/{client,theme-default}/**/*.{ts,vue}', {
  exclude: ['**/@slidev/*/node_modules/**'],
})
const imports = client.flatMap((path) => {
  const code = readFileSync(path, 'utf8')
  return Array.from(code.matchAll(/(?:from|import) ['"]([^'"]+)['"]/g), ([, name = '']) => name)
})

for (const { find } of clientStubs) {
  test(`Slidev’s client still imports ${find.source}`, () => {
    assert.ok(imports.some((name) => find.test(name)))
  })
}

test('the client wants nothing of the parser that its small file lacks', async () => {
  const names = client.flatMap((path) => {
    const code = readFileSync(path, 'utf8')
    return Array.from(code.matchAll(/import \{([^}]+)\} from '@slidev\/parser\/core'/g), ([, list = '']) => list.trim())
  })
  const utils = await import('@slidev/parser/utils')
  for (const name of names) assert.ok(name in utils, name)
})

test('finds slides by number, by part of a title, whatever its accents', () => {
  const slides = [
    { no: 1, title: 'Alpha' },
    { no: 2, title: 'Été bravo' },
    { no: 12, title: 'Charlie 2' },
  ]
  const search = (query: string): number[] => new Fuse(slides).search(query).map(({ item }) => item.no)
  assert.deepEqual(search('2'), [2, 12])
  assert.deepEqual(search('1'), [1, 12])
  assert.deepEqual(search('ete'), [2])
  assert.deepEqual(search('zulu'), [])
})
