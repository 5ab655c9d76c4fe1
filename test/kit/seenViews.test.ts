import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { VFile } from 'vfile'
import type { Conversion } from '../../scripts/deck/conversion.ts'
import { convert } from '../../scripts/convert/convert.ts'
import { seenViews, type SeenViews } from '../../scripts/kit/check/seenViews.ts'

const folder = mkdtempSync(join(tmpdir(), 'deck-views-'))
const PAGE = '# Alpha\n\n## 1. Bravo\n\nCharlie delta.\n\n## 2. Echo\n\nFoxtrot golf.\n'
const NAMES = ['deck.html', 'slides.pdf']

after(() => rmSync(folder, { recursive: true, force: true }))

function converted(page: string): Conversion {
  return convert(new VFile({ path: 'page.md', value: page }))
}

function of(page: string, names = NAMES, made: unknown = 'project', name = 'one'): SeenViews {
  const seen = seenViews(join(folder, name), converted(page), names, made)
  assert.ok(seen)
  return seen
}

test('views that were seen to be well are so for other words on slides of the same kinds', async () => {
  assert.equal(of(PAGE).isSeen(), false)
  await of(PAGE).keep()
  assert.equal(of(PAGE).isSeen(), true)
  assert.equal(of(PAGE.replace('golf', 'hotel')).isSeen(), true)
  assert.equal(of(PAGE.replace('Alpha', 'Zulu')).isSeen(), true)
})

test('another project or browser, language, output, setting, layout, component or element is seen anew', () => {
  const changes: Array<[string, SeenViews]> = [
    ['project', of(PAGE, NAMES, 'other')],
    ['language', of(`---\nlang: de\n---\n\n${PAGE}`)],
    ['output', of(PAGE, [...NAMES, 'handout.pdf'])],
    ['setting', of(`---\ndescription: India juliett.\n---\n\n${PAGE}`)],
    ['layout', of(`${PAGE}\n- India\n- Juliett\n`)],
    ['component', of(`${PAGE}\n\n> [!NOTE]\n> India juliett.\n`)],
    ['element', of(PAGE.replace('golf', '<kbd>golf</kbd>'))],
  ]
  for (const [name, seen] of changes) assert.equal(seen.isSeen(), false, name)
  const { deck, ...rest } = converted(PAGE)
  const [cover, ...slides] = deck.children
  assert.ok(cover)
  const other = { ...rest, deck: { ...deck, children: [{ ...cover, layout: 'ticks' as const }, ...slides] } }
  assert.equal(seenViews(join(folder, 'one'), other, NAMES, 'project')?.isSeen(), false)
})

test('what an author wrote in code is looked at each time', () => {
  const conversion = converted(PAGE)
  const own = { file: 'own.md' } as unknown as NonNullable<Conversion['deck']['children'][number]['own']>
  const [first, ...rest] = conversion.deck.children
  assert.ok(first)
  const children = [{ ...first, own }, ...rest]
  const slides = { ...conversion, deck: { ...conversion.deck, children } }
  const look = { ...conversion, ownLook: { hash: 'a' } as NonNullable<Conversion['ownLook']> }
  for (const written of [slides, look]) assert.equal(seenViews(folder, written, NAMES, 'project'), undefined)
})

test('a note that is empty or changed is none, and one that cannot be written costs nothing', async () => {
  const seen = of(PAGE, NAMES, 'project', 'cut')
  for (const damage of [(path: string) => truncateSync(path), (path: string) => writeFileSync(path, 'seen')]) {
    await seen.keep()
    assert.equal(seen.isSeen(), true)
    for (const name of readdirSync(join(folder, 'cut'))) damage(join(folder, 'cut', name))
    assert.equal(seen.isSeen(), false)
  }
  writeFileSync(join(folder, 'file'), '')
  const nowhere = of(PAGE, NAMES, 'project', 'file')
  await nowhere.keep()
  assert.equal(nowhere.isSeen(), false)
})

test('notes of a program that nobody used in a month go', async () => {
  await of(PAGE, NAMES, 'older', 'old').keep()
  const long = new Date(Date.now() - 40 * 24 * 60 * 60 * 1000)
  for (const name of readdirSync(join(folder, 'old'))) utimesSync(join(folder, 'old', name), long, long)
  await of(PAGE, NAMES, 'newer', 'old').keep()
  assert.equal(readdirSync(join(folder, 'old')).length, 1)
})
