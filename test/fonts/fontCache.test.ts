import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { cssUrl } from '../../scripts/fonts/cssUrl.ts'
import { cacheFaces, cacheFont } from '../../scripts/fonts/fontCache.ts'

const root = mkdtempSync(join(tmpdir(), "deck-l'atelier-$&-"))
let cuts = 0
/** The same by another name, as another process would find it: one process takes the project as it found it first. */
let found = root

after(() => rmSync(root, { recursive: true, force: true }))

/** Stands for the font that is cut of it. */
function fontOf(made: string[]): Uint8Array {
  return new TextEncoder().encode(made.join())
}

/** How often fonts are cut for a deck's style sheet. */
async function cutsFor(...made: string[]): Promise<number> {
  const before = cuts
  await cacheFaces(found, made, async () => {
    cuts++
    return `src: ${cssUrl(await cacheFont(root, fontOf(made)))}`
  })
  return cuts - before
}

test('fonts of the same letters are cut once', async () => {
  assert.equal(await cutsFor('emoji', '🌱 🧑‍🌾'), 1)
  assert.equal(await cutsFor('emoji', '🌱 🧑‍🌾'), 0)
})

test('other letters, another language and another kind are cut anew', async () => {
  await cutsFor('script', 'ja', '会')
  for (const made of [
    ['script', 'ja', '会 社'],
    ['script', 'zh', '会'],
    ['more', 'ja', '会'],
  ])
    assert.equal(await cutsFor(...made), 1)
})

test('another file of the project cuts them anew', async () => {
  await cutsFor('emoji', '🔑')
  mkdirSync(join(root, 'scripts'))
  writeFileSync(join(root, 'scripts', 'cut.ts'), '')
  assert.equal(await cutsFor('emoji', '🔑'), 0)
  found += '/.'
  assert.equal(await cutsFor('emoji', '🔑'), 1)
  writeFileSync(join(root, 'package-lock.json'), '{}')
  found += '/.'
  assert.equal(await cutsFor('emoji', '🔑'), 1)
  assert.equal(await cutsFor('emoji', '🔑'), 0)
})

test('a font that is gone is cut anew', async () => {
  await cutsFor('emoji', '🪑')
  rmSync(await cacheFont(root, fontOf(['emoji', '🪑'])))
  assert.equal(await cutsFor('emoji', '🪑'), 1)
})

test('whatever is gone, empty, cut short or changed is cut anew, once', async () => {
  await cutsFor('emoji', '🚲')
  const font = await cacheFont(root, fontOf(['emoji', '🚲']))
  const home = dirname(font)
  const others = new Set(readdirSync(home))
  await cutsFor('emoji', '🚲 🛶')
  const sheet = join(home, readdirSync(home).find((name) => !others.has(name) && name.endsWith('.css')) ?? '')
  const own = await cacheFont(root, fontOf(['emoji', '🚲 🛶']))
  for (const path of [own, sheet])
    for (const [what, damage] of [
      ['gone', () => rmSync(path)],
      ['empty', () => truncateSync(path)],
      ['cut short', () => truncateSync(path, 4)],
      ['changed', () => writeFileSync(path, readFileSync(path, 'latin1').replace(/.$/s, 'Z'), 'latin1')],
    ] as const) {
      damage()
      assert.equal(await cutsFor('emoji', '🚲 🛶'), 1, `${path} ${what}`)
      assert.equal(await cutsFor('emoji', '🚲 🛶'), 0, `${path} ${what}`)
      assert.deepEqual(new Uint8Array(readFileSync(own)), fontOf(['emoji', '🚲 🛶']))
    }
})
