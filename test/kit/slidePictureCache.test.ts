import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { VFile } from 'vfile'
import { convert } from '../../scripts/convert/convert.ts'
import type { SlidePictures } from '../../scripts/kit/outputs/slidePictureCache.ts'
import { slidePictureCache } from '../../scripts/kit/outputs/slidePictureCache.ts'

const folder = mkdtempSync(join(tmpdir(), 'deck-pictures-'))
const PAGE = '# Alpha\n\n## 1. Bravo\n\nCharlie delta.\n\n## 2. Echo\n\nFoxtrot golf.\n'

after(() => rmSync(folder, { recursive: true, force: true }))

function of(page: string, made: unknown = 'project', name = 'one'): SlidePictures {
  return slidePictureCache(join(folder, name), convert(new VFile({ path: 'page.md', value: page })).parts, made)
}

/** Which slides of a page have a picture. */
function known(pictures: SlidePictures): boolean[] {
  return [0, 1, 2].map((index) => pictures.find('reading', index) !== undefined)
}

test('a slide that looks as before has its picture, one that was changed has none', async () => {
  const pictures = of(PAGE)
  assert.deepEqual(known(pictures), [false, false, false])
  for (const index of [0, 1, 2]) await pictures.keep('reading', index, Buffer.from(`picture ${index}`))
  assert.deepEqual(known(of(PAGE)), [true, true, true])
  assert.equal(String(of(PAGE).find('reading', 2)), 'picture 2')
  assert.deepEqual(known(of(PAGE.replace('golf', 'hotel'))), [true, true, false])
})

test('another title, colour, language, place, count, project or browser has no picture', () => {
  const changes: Array<[string, SlidePictures]> = [
    ['title', of(PAGE.replace('Alpha', 'Zulu'))],
    ['colour', of(`---\ndeck:\n  colours: ['#123456']\n---\n\n${PAGE}`)],
    ['language', of(`---\nlang: de\n---\n\n${PAGE}`)],
    ['one slide more', of(`${PAGE}\n## 3. Hotel\n\nIndia juliett.\n`)],
    ['other places', of(PAGE.replace(/(## 1[^#]*)(## 2[^#]*)/, '$2\n$1'))],
    ['project', of(PAGE, 'other')],
  ]
  for (const [name, pictures] of changes) assert.deepEqual(known(pictures), [false, false, false], name)
})

test('the card shows the cover in another shape, and goes with it', async () => {
  const pictures = of(PAGE, 'project', 'card')
  await pictures.keep('reading', 0, Buffer.from('slide'))
  assert.equal(pictures.find('card', 0), undefined)
  await pictures.keep('card', 0, Buffer.from('card'))
  assert.equal(String(of(PAGE.replace('golf', 'hotel'), 'project', 'card').find('card', 0)), 'card')
  assert.equal(of(PAGE.replace('Alpha', 'Zulu'), 'project', 'card').find('card', 0), undefined)
})

test('what nobody asked for in a month goes', async () => {
  const pictures = of(PAGE, 'project', 'old')
  for (const index of [0, 1]) await pictures.keep('reading', index, Buffer.from('picture'))
  const old = new Date(Date.now() - 40 * 24 * 60 * 60 * 1000)
  for (const name of readdirSync(join(folder, 'old'))) utimesSync(join(folder, 'old', name), old, old)
  assert.equal(of(PAGE, 'project', 'old').find('reading', 0) !== undefined, true)
  of(PAGE.replace('Alpha', 'Zulu'), 'project', 'old')
  assert.equal(readdirSync(join(folder, 'old')).length, 1)
})

test('a picture that is gone, empty, cut short or changed is none', async () => {
  const pictures = of(PAGE, 'project', 'cut')
  for (const [what, damage] of [
    ['gone', (path: string) => rmSync(path)],
    ['empty', (path: string) => truncateSync(path)],
    ['cut short', (path: string) => truncateSync(path, 70)],
    ['changed', (path: string) => writeFileSync(path, readFileSync(path, 'latin1').replace(/.$/s, 'Z'), 'latin1')],
  ] as const) {
    await pictures.keep('reading', 0, Buffer.from('picture of a slide'))
    assert.equal(String(of(PAGE, 'project', 'cut').find('reading', 0)), 'picture of a slide')
    const [name = ''] = readdirSync(join(folder, 'cut'))
    damage(join(folder, 'cut', name))
    assert.equal(of(PAGE, 'project', 'cut').find('reading', 0), undefined, what)
  }
})

test('where pictures cannot be kept, the next run takes them again', async () => {
  writeFileSync(join(folder, 'file'), '')
  const pictures = of(PAGE, 'project', 'file')
  await pictures.keep('reading', 0, Buffer.from('picture'))
  assert.equal(pictures.find('reading', 0), undefined)
})
