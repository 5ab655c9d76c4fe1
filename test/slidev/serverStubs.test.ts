import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { serverStubs } from '../../scripts/slidev/stubs/serverStubs.ts'

const imports = globSync('node_modules/@slidev/cli/dist/*.mjs').flatMap((path) =>
  Array.from(readFileSync(path, 'utf8').matchAll(/^import .* from "([^"]+)";$/gm), ([, name = '']) => name),
)

for (const name of Object.keys(serverStubs))
  test(`Slidev still imports ${name}`, () => {
    assert.ok(imports.includes(name))
  })

test('Slidev is read without any of them, and resolves a deck', async () => {
  const { resolveOptions, ViteSlidevPlugin } = await import('../../scripts/slidev/slidevApi.ts')
  const slidev = await resolveOptions({ entry: 'slides.md' }, 'build')
  const plugins = ((await ViteSlidevPlugin(slidev)) as unknown[]).flat(Infinity) as Array<{ name?: string } | undefined>
  const names = plugins.map((plugin) => plugin?.name ?? '')
  assert.ok(names.includes('slidev:layout-wrapper') && names.includes('vite:vue'))
  assert.deepEqual(
    names.filter((name) => /unocss|icons|jsx/.test(name)),
    [],
  )
})
