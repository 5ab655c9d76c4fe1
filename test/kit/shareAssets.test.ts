import assert from 'node:assert/strict'
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { after, test } from 'node:test'
import { shareAssets } from '../../scripts/kit/talks/shareAssets.ts'

const site = mkdtempSync(join(tmpdir(), 'deck-share-'))

after(() => rmSync(site, { recursive: true, force: true }))

function write(path: string, content: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true })
  writeFileSync(join(site, path), content)
}

/** A kit as a build leaves it: what all decks have, and a script of its own. */
function kit(name: string): void {
  write(`${name}/assets/shared-1.js`, 'export const vue = 1')
  write(`${name}/assets/slidev/text-2.woff2`, 'letters')
  write(`${name}/assets/deck-${name}.js`, `import './shared-1.js'; '${name}'`)
  write(
    `${name}/index.html`,
    `<style>@font-face{src:url(./assets/slidev/text-2.woff2)}</style><script src="./assets/deck-${name}.js"></script><script src="./assets/shared-1.js"></script>`,
  )
  write(`${name}/read/style.css`, '@font-face{src:url(../assets/slidev/text-2.woff2)}')
}

test('what decks share is stored once, all refer to it, and none keeps its own', async () => {
  for (const name of ['alpha', 'bravo']) kit(name)
  const kept = [await shareAssets(site, 'alpha'), await shareAssets(site, 'bravo')]
  const files = globSync('**/*.{js,woff2}', { cwd: site }).toSorted()
  assert.deepEqual(files, [
    'assets/deck-alpha.js',
    'assets/deck-bravo.js',
    'assets/shared-1.js',
    'assets/slidev/text-2.woff2',
  ])
  const contents = files.map((path) => readFileSync(join(site, path), 'utf8'))
  assert.equal(new Set(contents).size, files.length)
  for (const [index, name] of ['alpha', 'bravo'].entries()) {
    assert.deepEqual(kept[index], [`deck-${name}.js`, 'shared-1.js', 'slidev/text-2.woff2'])
    for (const path of [`${name}/index.html`, `${name}/read/style.css`]) {
      const named = Array.from(
        readFileSync(join(site, path), 'utf8').matchAll(/(?:src="|url\()([^")]+)/g),
        ([, url = '']) => resolve(site, dirname(path), url),
      )
      assert.ok(named.length > 0)
      for (const url of named) assert.ok(url.startsWith(join(site, 'assets')) && existsSync(url), `${path}: ${url}`)
    }
  }
})
