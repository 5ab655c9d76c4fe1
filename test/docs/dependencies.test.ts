import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

interface Package {
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  overrides: Record<string, string>
}

const { dependencies, devDependencies, overrides } = JSON.parse(readFileSync('package.json', 'utf8')) as Package
const { optionalDependencies } = JSON.parse(readFileSync('runtime/package.json', 'utf8')) as {
  optionalDependencies: Record<string, string>
}
const page = readFileSync('docs/dependencies.md', 'utf8')

test('docs/dependencies.md says of each package of package.json, and of no other, why it is there', () => {
  const reasons = [...page.matchAll(/^\| `([^`]+)` +\| (.*\w.*) \|$/gm)].map(([, name = '']) => name)
  const declared = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
  const overridden = Object.keys(overrides).map((name) => name.replace(/(?<=.)@.*$/, ''))
  assert.deepEqual(reasons.toSorted(), [...declared, ...overridden].toSorted())
})
