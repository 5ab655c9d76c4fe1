import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { talkKey } from '../scripts/talks/talkKey.ts'

test('a picture that says something else makes a kit anew, one that was only touched does not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'deck-key-'))
  try {
    const [page, picture] = [join(folder, 'page.md'), join(folder, 'picture.svg')]
    writeFileSync(page, '# Alpha\n')
    writeFileSync(picture, '<svg/>')
    const { atime, mtime } = statSync(picture)
    const before = talkKey(page, folder, {})
    utimesSync(picture, new Date(0), new Date(0))
    assert.equal(talkKey(page, folder, {}), before)
    writeFileSync(picture, '<sv9/>')
    utimesSync(picture, atime, mtime)
    assert.notEqual(talkKey(page, folder, {}), before)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
