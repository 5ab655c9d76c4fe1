import assert from 'node:assert/strict'
import { basename, join, resolve } from 'node:path'
import { test } from 'node:test'
import { kitName } from '../../scripts/files/kitName.ts'
import { parseCall } from '../../scripts/cli/options.ts'
import { pathsOf } from '../../scripts/cli/pathsOf.ts'

test('a kit is named after its page', () => {
  for (const name of ['talk', `it's "it" $x`, '[a]', '{b}', '#c', 'd?', 'e%20f', '-g', '🌱', 'é', 'مرحبا', 'a.b', '.c'])
    assert.equal(kitName(join('pages', `${name}.md`)), name)
})

test('a page whose name is dots has its kit below `diapos`, not elsewhere', () => {
  for (const page of ['..md', '...md', 'pages/...md'])
    assert.equal(pathsOf(parseCall([`./${page}`])).folder, resolve('diapos', 'talk'))
})

test('the longest name of a page leaves room for that of a kit that is not whole yet', () => {
  for (const name of ['a'.repeat(252), 'é'.repeat(126), '🌱'.repeat(63), 'e\u0301'.repeat(84)]) {
    const { folder } = pathsOf(parseCall([`./${name}.md`]))
    assert.ok(Buffer.byteLength(basename(folder)) <= 200)
    assert.ok(name.startsWith(basename(folder)))
    assert.ok(basename(folder).isWellFormed())
  }
})
