import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { test } from 'node:test'
import { LAYOUTS } from '../../scripts/deck/layouts.ts'

test('the layouts of the table are the files in layouts/', () => {
  const files = globSync('layouts/*.vue').map((path) => basename(path, '.vue'))
  assert.deepEqual(Object.keys(LAYOUTS).toSorted(), files.toSorted())
})
