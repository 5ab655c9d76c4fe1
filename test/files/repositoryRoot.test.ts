import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { repositoryRoot } from '../../scripts/files/repositoryRoot.ts'

test('the root of a repository has `.git`, as a folder or, in a working tree, as a file', () => {
  const root = mkdtempSync(join(tmpdir(), 'deck-repository-'))
  const inner = join(root, 'a', 'b')
  mkdirSync(inner, { recursive: true })
  assert.notEqual(repositoryRoot(inner), join(root, 'a'))
  mkdirSync(join(root, '.git'))
  assert.equal(repositoryRoot(inner), root)
  writeFileSync(join(root, 'a', '.git'), 'gitdir: elsewhere')
  assert.equal(repositoryRoot(inner), join(root, 'a'))
})
