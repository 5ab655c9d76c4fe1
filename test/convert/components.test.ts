import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { test } from 'node:test'
import { COMPONENTS } from '../../scripts/deck/components.ts'

const files = globSync('components/*.vue')

test('each component of the table is a file', () => {
  const names = files.map((path) => basename(path, '.vue'))
  assert.deepEqual(
    Object.keys(COMPONENTS).filter((name) => !names.includes(name)),
    [],
  )
})

test('each file is a component of the table, or part of a layout or of another component', () => {
  const templates = globSync(['layouts/*.vue', 'components/**/*.vue']).map((path) => readFileSync(path, 'utf8'))
  const isPart = (name: string): boolean =>
    // Each tells its own usage in a comment at its top.
    templates.some((text) => new RegExp(`<${name}\\b`).test(text.replace(/^<!--[\s\S]*?-->/, '')))
  const names = files.map((path) => basename(path, '.vue')).filter((name) => !Object.hasOwn(COMPONENTS, name))
  assert.ok(names.length)
  assert.deepEqual(
    names.filter((name) => !isPart(name)),
    [],
  )
})
