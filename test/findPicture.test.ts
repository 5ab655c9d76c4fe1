import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { findPicture } from '../scripts/findPicture.ts'

const root = mkdtempSync(join(tmpdir(), 'deck-pictures-'))
const folder = join(root, 'page')
const statics = join(root, 'static')
after(() => rmSync(root, { recursive: true, force: true }))

/** Head of a PNG, as far as its size: what follows does not matter to who only asks how large it is. */
function png(width: number, height: number): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d494844520000000000000000080600000000000000', 'hex')
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(height, 20)
  return head
}

mkdirSync(join(folder, 'img'), { recursive: true })
mkdirSync(join(statics, 'img'), { recursive: true })
writeFileSync(join(root, 'secret.png'), png(8, 8))
writeFileSync(join(folder, 'img', 'good one.png'), png(640, 480))
writeFileSync(join(statics, 'img', 'shared.png'), png(64, 48))
writeFileSync(join(folder, 'bomb.png'), png(30_000, 30_000))
writeFileSync(join(folder, 'empty.png'), '')
writeFileSync(join(folder, 'words.png'), 'Not a picture.')
writeFileSync(join(folder, 'page.html'), '<script></script>')
writeFileSync(join(folder, 'huge.png'), png(8, 8))
truncateSync(join(folder, 'huge.png'), 100e6)
symlinkSync(join(root, 'secret.png'), join(folder, 'link.png'))
symlinkSync(root, join(folder, 'up'))
const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="8" height="8">${inside}</svg>`
const drawings = {
  plain: '<rect width="8" height="8"/>',
  script: '<script>1</script>',
  handler: '<rect onload="1"/>',
  foreign: '<foreignObject><body/></foreignObject>',
  link: '<a xlink:href="javascript:1"><rect/></a>',
  frame: '<iframe src="x"/>',
}
for (const [name, inside] of Object.entries(drawings)) writeFileSync(join(folder, `${name}.svg`), svg(inside))

const find = findPicture(folder, statics)

test('finds pictures beside the page, and in the folder of static files', () => {
  for (const [url, width] of [
    ['img/good%20one.png', 640],
    ['./img/good one.png?x#y', 640],
    ['/img/shared.png', 64],
    ['@site/static/img/shared.png', 64],
    ['plain.svg', 8],
  ] as const) {
    const found = find(url)
    assert.ok(found && 'width' in found, `${url}: ${JSON.stringify(found)}`)
    assert.equal(found.width, width, url)
  }
})

const refused: Record<string, [url: string, problem: RegExp]> = {
  'a way up': ['../secret.png', /below `page`/],
  'a way up that is written otherwise': ['%2e%2e/secret.png', /below `page`/],
  'a way up from the static files': ['/../secret.png', /below `static`/],
  'an absolute path': [join(root, 'secret.png'), /in the folder/],
  'a link to a file outside': ['link.png', /below `page`/],
  'a link to a folder outside': ['up/secret.png', /below `page`/],
  'a file address': ['file:///etc/passwd', /not fetched/],
  'an address without a scheme': ['//example.org/a.png', /not fetched/],
  'an address that runs': ['javascript:1', /not fetched/],
  'a folder': ['img', /expected a file/],
  'a page': ['page.html', /expected one of/],
  'an empty file': ['empty.png', /can be read/],
  'text that is called a picture': ['words.png', /can be read/],
  '100 MB': ['huge.png', /20 MB at most, not 100/],
  'a small file that unpacks to 900 million pixels': ['bomb.png', /50 million pixels at most, not 900/],
  'a drawing with a script': ['script.svg', /without scripts/],
  'a drawing with a handler': ['handler.svg', /without scripts/],
  'a drawing with a page in it': ['foreign.svg', /without scripts/],
  'a drawing with a link that runs': ['link.svg', /without scripts/],
  'a drawing with a frame': ['frame.svg', /without scripts/],
}

for (const [name, [url, problem]] of Object.entries(refused))
  test(`does not show ${name}`, () => {
    const found = find(url)
    assert.ok(found && 'problem' in found, JSON.stringify(found))
    assert.match(found.problem, problem)
  })
