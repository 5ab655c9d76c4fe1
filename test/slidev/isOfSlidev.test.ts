import type { Plugin } from 'vite'
import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { clientStubsPlugin } from '../../scripts/slidev/plugins/clientStubsPlugin.ts'
import { PATCHES, patchesPlugin } from '../../scripts/slidev/plugins/patchesPlugin.ts'

const SLIDEV = resolve('node_modules/@slidev/client')

test('what Slidev imports is stubbed, and a file of the user of the same name is not', () => {
  const { resolveId } = clientStubsPlugin().find(({ name }) => name === 'deck:client-stubs') as unknown as {
    resolveId: (name: string, importer?: string) => string | undefined
  }
  for (const name of ['./transitions.css', './katex.css', './InfoDialog.vue', '../modules/v-drag']) {
    assert.equal(typeof resolveId(name, `${SLIDEV}/styles/index.ts`), 'string', name)
    assert.equal(resolveId(name, resolve('styles/index.ts')), undefined, name)
    assert.equal(resolveId(name), undefined, name)
  }
})

test('a file of the user that is called as one of Slidev’s is not patched, nor refused', () => {
  const { transform } = patchesPlugin() as Plugin & { transform: (code: string, id: string) => unknown }
  const context = { error: (text: string) => assert.fail(text) }
  for (const { file } of PATCHES)
    assert.equal(transform.call(context, 'export default 1', resolve(`own${file}`)), undefined, file)
})
