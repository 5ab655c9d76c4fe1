import type { Plugin } from 'vite'
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { build } from 'vite'
import { importGlobPlugin } from '../../scripts/slidev/plugins/importGlobPlugin.ts'

test('a file that another deck is about to write is read once it is whole', async () => {
  const root = await mkdtemp(join(tmpdir(), 'glob-files-'))
  const listed = join(root, 'node_modules/.slidev/virtual/import-glob.0123456789.ts')
  mkdirSync(join(listed, '..'), { recursive: true })
  writeFileSync(listed, '')
  const entry = join(root, 'entry.ts')
  writeFileSync(entry, `import alpha from ${JSON.stringify(listed)}\nconsole.log(alpha)`)
  const otherDeck: Plugin = {
    name: 'other-deck',
    load(id) {
      if (id === entry) setTimeout(() => writeFileSync(listed, 'export default import.meta.glob("./*.none")\n'), 100)
    },
  }
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [otherDeck, importGlobPlugin()],
    build: { write: false, rolldownOptions: { input: entry } },
  })
  assert.ok('output' in built)
  assert.match(built.output[0].code, /console\.log/)
})
