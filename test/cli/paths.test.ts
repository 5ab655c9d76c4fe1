import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
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

test('a page called as a part of the own folder is leaves that part alone', () => {
  for (const name of ['components', 'layouts', 'Styles', 'public']) {
    assert.equal(pathsOf(parseCall([`./${name}.md`])).folder, resolve('diapos', `${name}-talk`))
    assert.equal(pathsOf(parseCall(['slides', `./${name}.md`])).slides, resolve('diapos', `${name}-talk`, 'slides.md'))
  }
})

test('the longest name of a page leaves room for that of a kit that is not whole yet', () => {
  for (const name of ['a'.repeat(252), 'é'.repeat(126), '🌱'.repeat(63), 'e\u0301'.repeat(84)]) {
    const { folder } = pathsOf(parseCall([`./${name}.md`]))
    assert.ok(Buffer.byteLength(basename(folder)) <= 200)
    assert.ok(name.startsWith(basename(folder)))
    assert.ok(basename(folder).isWellFormed())
  }
})

test('a pattern that a shell hands on is what it leads to; a page that has that very name goes before', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deck-pattern-'))
  for (const name of ['b.md', 'a.mdx', 'c.txt', '[b].md']) writeFileSync(join(folder, name), '')
  const pages = (pattern: string): string[] => parseCall([join(folder, pattern)]).pages.map((page) => basename(page))
  assert.deepEqual(pages('*'), ['[b].md', 'a.mdx', 'b.md'])
  assert.deepEqual(pages('?.md'), ['b.md'])
  assert.deepEqual(pages('[b].md'), ['[b].md'])
  assert.deepEqual(pages('x*.md'), ['x*.md'])
  assert.equal(pathsOf(parseCall(['site', join(folder, '?.md')])).page, join(folder, 'b.md'))
})
