import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { pageStyles } from '../../scripts/html/pageStyles.ts'
import { bundleScript } from '../../scripts/kit/outputs/singleFile/bundleScript.ts'
import { NAMES } from '../support/names.ts'

const folder = mkdtempSync(join(tmpdir(), 'deck-names-'))
// It is about nothing of what is below.
writeFileSync(join(folder, 'tsconfig.json'), '{ "extends": "./none.json" }')

after(() => rmSync(folder, { recursive: true, force: true }))

for (const name of NAMES)
  test(`a site in a folder named ${JSON.stringify(name.slice(0, 20))} becomes a single file, and has its styles`, async () => {
    const assets = join(folder, name, 'assets')
    mkdirSync(assets, { recursive: true })
    writeFileSync(
      join(assets, 'first.js'),
      `import { bravo } from './second.js'; import('./third.js'); console.log(bravo)`,
    )
    writeFileSync(join(assets, 'second.js'), `export const bravo = 'bravo'`)
    writeFileSync(join(assets, 'third.js'), `console.log('charlie')`)
    writeFileSync(
      join(assets, 'a.css'),
      `@font-face { font-family: 'Delta'; src: url('./delta.woff2') format('woff2') }`,
    )
    const args = [join(assets, 'first.js'), join(folder, name)] as unknown as Parameters<typeof bundleScript>
    const script = await bundleScript(...args)
    assert.match(script, /bravo/)
    assert.match(script, /charlie/)
    assert.match(await pageStyles(join(folder, name), 'read', 'read.css'), /url\("?\.\.\/assets\/delta\.woff2"?\)/)
  })
