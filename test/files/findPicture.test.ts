import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { after, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { findPicture } from '../../scripts/files/findPicture.ts'
import { projectFolders } from '../../scripts/files/projectFolders.ts'
import { writePictures } from '../../scripts/files/writePictures.ts'
import { honestDrawings, hostileDrawings, refusedDrawings, svg } from '../support/drawings.ts'
import { pictures, png } from '../support/pictures.ts'
import { pictureProblem } from '../../scripts/locales/messages/englishProblems.ts'

const root = mkdtempSync(join(tmpdir(), 'deck-pictures-'))
const folder = join(root, 'page')
const statics = join(root, 'static')
after(() => rmSync(root, { recursive: true, force: true }))

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
const drawings = [
  ['plain', svg('<rect width="8" height="8"/>')],
  ...Object.entries(hostileDrawings),
  ...Object.entries(honestDrawings).map(([name, [text]]) => [name, text]),
  ...Object.entries(refusedDrawings).map(([name, [text]]) => [name, text]),
] as Array<[name: string, text: string]>
const fileOf = (name: string): string => `${name.replaceAll(/\W+/g, '-')}.svg`
for (const [name, text] of drawings) writeFileSync(join(folder, fileOf(name)), text)
writeFileSync(join(folder, 'packed.svg'), gzipSync(svg('<rect/>')))
writeFileSync(join(folder, 'packed.svgz'), gzipSync(svg('<rect/>')))
writeFileSync(join(folder, 'wide.svg'), Buffer.from(`\uFEFF${svg('<script>1</script><text>é</text>')}`, 'utf16le'))
writeFileSync(join(folder, 'page.png'), '<!DOCTYPE html><title>Not found</title>')
writeFileSync(join(folder, '..dots.png'), png(8, 8))
for (const [kind, bytes] of Object.entries(pictures)) {
  writeFileSync(join(folder, `whole.${kind}`), bytes)
  writeFileSync(join(folder, `half.${kind}`), bytes.subarray(0, bytes.length / 2))
  writeFileSync(join(folder, `short.${kind}`), bytes.subarray(0, -3))
  writeFileSync(join(folder, `${kind}.renamed.${kind === 'png' ? 'jpg' : 'png'}`), bytes)
}
const damaged = Buffer.from(pictures['png'] ?? [])
damaged.writeUInt8(damaged.readUInt8(44) ^ 0xff, 44)
writeFileSync(join(folder, 'damaged.png'), damaged)
const hasPipes = spawnSync('mkfifo', [join(folder, 'pipe.png')]).status === 0
symlinkSync('/dev/zero', join(folder, 'zero.png'))
symlinkSync('gone.png', join(folder, 'dangling.png'))
symlinkSync('circle.png', join(folder, 'circle.png'))

const find = findPicture({ folder, statics })

test('finds pictures beside the page, and in the folder of static files', () => {
  for (const [url, width] of [
    ['img/good%20one.png', 640],
    ['./img/good one.png?x#y', 640],
    ['/img/shared.png', 64],
    ['@site/static/img/shared.png', 64],
    ['plain.svg', 8],
    ['..dots.png', 8],
  ] as const) {
    const found = find(url)
    assert.ok(found && 'width' in found, `${url}: ${JSON.stringify(found)}`)
    assert.equal(found.width, width, url)
  }
})

const refused: Record<string, [url: string, problem: RegExp]> = {
  'a way up': ['../secret.png', /outside the folder `page`/],
  'a way up that is written otherwise': ['%2e%2e/secret.png', /outside the folder `page`/],
  'a way up from the static files': ['/../secret.png', /outside the folder `static`/],
  'an absolute path': [join(root, 'secret.png'), /in the folder of static files/],
  'a link to a file outside': ['link.png', /outside the folder `page`/],
  'a link to a folder outside': ['up/secret.png', /outside the folder `page`/],
  'a file address': ['file:///etc/passwd', /path that only works on one computer/],
  'a path of a drive': ['C:\\Users\\me\\a.png', /path that only works on one computer/],
  'an address without a scheme': ['//example.org/a.png', /nothing is downloaded/],
  'an address that runs': ['javascript:1', /nothing is downloaded/],
  'a folder': ['img', /is a folder/],
  'a page': ['page.html', /Use one of \.png/],
  'an empty file': ['empty.png', /is an empty file/],
  'text that is called a picture': ['words.png', /is not a picture/],
  '100 MB': ['huge.png', /100 MB \(at most 20 MB\)/],
  'a small file that unpacks to 900 million pixels': ['bomb.png', /900 million pixels \(at most 50 million\)/],
  'a page that is called a picture': ['page.png', /is a web page/],
  'a picture with damaged pixels': ['damaged.png', /is damaged/],
  'a drawing that is packed': ['packed.svg', /packed with gzip/],
  'a drawing that is packed and says so': ['packed.svgz', /packed with gzip/],
  'a link that leads nowhere': ['dangling.png', /was not found/],
  'a link to itself': ['circle.png', /was not found/],
  'a link to a device': ['zero.png', /outside the folder `page`/],
  'a name with a NUL': ['a%00.png', /was not found/],
  'a way up by backslashes': ['..\\secret.png', /outside the folder `page`/],
}
for (const kind of Object.keys(pictures)) {
  refused[`half a ${kind}`] = [`half.${kind}`, /is damaged/]
  refused[`a ${kind} that lacks its end`] = [`short.${kind}`, /is damaged/]
}
for (const [name, [, problem]] of Object.entries(refusedDrawings)) refused[name] = [fileOf(name), problem]
if (hasPipes) refused['a pipe'] = ['pipe.png', /is a pipe/]

for (const [name, [url, problem]] of Object.entries(refused))
  test(`does not show ${name}`, () => {
    const found = find(url)
    assert.ok(found && 'problem' in found, JSON.stringify(found))
    assert.match(pictureProblem(found.problem), problem)
  })

test('the content of a picture tells its kind, not its name', () => {
  for (const kind of Object.keys(pictures)) {
    const found = find(`${kind}.renamed.${kind === 'png' ? 'jpg' : 'png'}`)
    assert.ok('name' in found && found.name.endsWith(`.${kind}`), JSON.stringify(found))
    assert.ok('name' in find(`whole.${kind}`), kind)
  }
})

/** What of a drawing is written beside the deck. */
function written(name: string): string {
  const found = find(fileOf(name))
  assert.ok('name' in found, `${name}: ${JSON.stringify(found)}`)
  return String(found.content ?? readFileSync(found.from ?? ''))
}

for (const name of Object.keys(hostileDrawings))
  test(`a drawing with ${name} is shown without it`, () => {
    const text = written(name)
    assert.doesNotMatch(
      text,
      /script|__ran|\bon\w+=|example\.org|ATTLIST|plaintext|iframe|<\?xml-st|xml:base|text\/html/i,
    )
    const inside = /svg\+xml;base64,([^"]+)/.exec(text)?.[1]
    assert.doesNotMatch(Buffer.from(inside ?? '', 'base64').toString(), /script|example\.org/)
  })

for (const [name, [, kept]] of Object.entries(honestDrawings))
  test(`a drawing of ${name} is shown, and nobody is told`, () => {
    const found = find(fileOf(name))
    assert.ok('name' in found && !found.leftOut, JSON.stringify(found))
    const text = written(name)
    for (const pattern of kept) assert.match(text, pattern)
    assert.doesNotMatch(text, /DOCTYPE|sodipodi|inkscape|metadata|drawio\.com/)
  })

test('a drawing of nothing but shapes is copied as it is', () => {
  const found = find('plain.svg')
  assert.ok('name' in found && found.from && !found.content)
})

test('a drawing in another encoding is read in it', () => {
  const found = find('wide.svg')
  assert.ok('name' in found && found.content)
  assert.match(String(found.content), /é/)
  assert.deepEqual(found.leftOut, ['scripts'])
})

test('a picture that changes after it was looked at is not copied', async () => {
  const path = join(folder, 'changing.png')
  writeFileSync(path, png(8, 8))
  const found = findPicture({ folder, statics })('changing.png')
  assert.ok('name' in found)
  writeFileSync(path, png(9, 9))
  await assert.rejects(writePictures(join(root, 'out'), [found]), /changed while the talk was made/)
  writeFileSync(path, png(8, 8))
  await writePictures(join(root, 'out'), [found])
  assert.deepEqual(readFileSync(join(root, 'out', 'media', found.name)), png(8, 8))
})

/** Pictures that a page itself holds. */
const embedded = (type: string, bytes: Buffer): string => `data:${type};base64,${bytes.toString('base64')}`

test('a picture that the page itself holds is told by its content', async () => {
  for (const [kind, bytes] of Object.entries(pictures)) {
    const found = find(embedded('image/png', bytes))
    assert.ok('name' in found, JSON.stringify(found))
    assert.match(found.name, new RegExp(`^embedded-[0-9a-f]{8}\\.${kind}$`))
    await writePictures(join(root, 'out'), [found])
    assert.deepEqual(readFileSync(join(root, 'out', 'media', found.name)), bytes)
  }
  const plain = find(`data:image/svg+xml;utf8,${encodeURIComponent(svg('<rect width="8" height="8"/>'))}`)
  assert.ok('name' in plain && plain.name.endsWith('.svg'), JSON.stringify(plain))
  const running = find(embedded('image/svg+xml', Buffer.from(svg('<script>1</script><rect/>'))))
  assert.ok('name' in running)
  assert.doesNotMatch(String(running.content), /script/)
})

test('a picture that the page itself holds is refused as its file would be', () => {
  const whole = pictures['jpg'] ?? Buffer.alloc(0)
  for (const [url, id] of [
    [embedded('image/jpeg', whole.subarray(0, -3)), 'damaged'],
    [embedded('image/png', Buffer.from('Not a picture.')), 'other-kind'],
    [embedded('image/png', Buffer.from('<!doctype html>')), 'web-page'],
    [embedded('text/html', Buffer.from('<script></script>')), 'other-kind'],
    [embedded('image/png', png(30_000, 30_000)), 'too-many-pixels'],
    ['data:image/png;base64,', 'empty'],
    ['data:image/png', 'remote'],
  ] as const) {
    const found = find(url)
    assert.ok('problem' in found, url.slice(0, 40))
    assert.equal(found.problem.id, id, url.slice(0, 40))
  }
})

const site = join(root, 'site')
for (const name of ['docs/guide/img', 'docs/assets', 'static/img', 'public', '.git'])
  mkdirSync(join(site, name), { recursive: true })
writeFileSync(join(site, 'docs', 'assets', 'Übersicht.PNG'.normalize('NFD')), png(31, 8))
writeFileSync(join(site, 'docs', 'guide', 'img', 'a#b%20c.png'), png(32, 8))
writeFileSync(join(site, 'static', 'img', 'logo.png'), png(33, 8))
writeFileSync(join(site, 'public', 'icon.png'), png(34, 8))
symlinkSync(join(root, 'secret.png'), join(site, 'docs', 'assets', 'out.png'))
const inSite = findPicture({
  folder: join(site, 'docs', 'guide'),
  project: projectFolders(join(site, 'docs', 'guide')),
})

test('finds pictures anywhere in the project of the page, however their names are written', () => {
  assert.deepEqual(projectFolders(join(site, 'docs', 'guide')), [site])
  for (const [url, width, spelled] of [
    ['../assets/%C3%9Cbersicht.PNG', 31],
    ['..\\assets\\Übersicht.PNG', 31],
    ['../assets/übersicht.png', 31, 'Übersicht.PNG'],
    ['../../docs/assets/Übersicht.PNG?raw=true', 31],
    ['img/a#b%20c.png', 32],
    ['img/a%23b%2520c.png', 32],
    ['/img/logo.png#gh-dark-mode-only', 33],
    ['/static/img/logo.png', 33],
    ['@site/static/img/logo.png', 33],
    ['/icon.png', 34],
    ['/docs/assets/Übersicht.PNG', 31],
  ] as const) {
    const found = inSite(url)
    assert.ok('name' in found, `${url}: ${JSON.stringify(found)}`)
    assert.deepEqual([found.width, found.spelled?.normalize()], [width, spelled], url)
  }
})

test('finds no picture outside of the project of the page', () => {
  for (const [url, id] of [
    ['../../../secret.png', 'outside'],
    ['../assets/out.png', 'outside'],
    ['/../secret.png', 'outside'],
    ['/none.png', 'not-in-project'],
    ['../none.png', 'not-beside-page'],
  ] as const) {
    const found = inSite(url)
    assert.ok('problem' in found, url)
    assert.equal(found.problem.id, id, url)
  }
})

test('the project of a page is the nearest, and what is around it up to the repository', () => {
  mkdirSync(join(site, 'packages', 'one', 'docs'), { recursive: true })
  writeFileSync(join(site, 'packages', 'one', 'package.json'), '{}')
  assert.deepEqual(projectFolders(join(site, 'packages', 'one', 'docs')), [join(site, 'packages', 'one'), site])
  assert.deepEqual(projectFolders(folder), [])
  const home = process.env['HOME']
  process.env['HOME'] = site
  try {
    assert.deepEqual(projectFolders(join(site, 'docs')), [])
  } finally {
    process.env['HOME'] = home
  }
})
