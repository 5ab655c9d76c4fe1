import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { test } from 'node:test'
import { LAYOUTS } from '../../scripts/deck/layouts.ts'

test('the layouts of the table are the files in layouts/', () => {
  const files = globSync('layouts/*.vue').map((path) => basename(path, '.vue'))
  assert.deepEqual(Object.keys(LAYOUTS).toSorted(), files.toSorted())
})

test('the layouts whose title stands above are those that say so in their file', () => {
  const traits = Object.entries(LAYOUTS).flatMap(([name, { isTitleAbove }]) => (isTitleAbove ? [name] : []))
  const files = globSync('layouts/*.vue').filter((path) => readFileSync(path, 'utf8').includes(' is-title-above'))
  assert.deepEqual(traits.toSorted(), files.map((path) => basename(path, '.vue')).toSorted())
})
