import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { singleFile } from '../../scripts/kit/outputs/singleFile/singleFile.ts'

/** What a file of the machine says, and how it looks in an address. */
const SECRET = 'the secret of this machine, which is nobody’s business'
const SECRET_INSIDE = /dGhlIHNlY3JldC/
/** How the bundler writes the address of a file; what a page about that shows. */
const LINES = [
  String.raw`new URL('../../secret.png', import.meta.url).href`,
  String.raw`"" + new URL("../../secret.png", import.meta.url).href`,
  'new URL(`../../secret.png`,import.meta.url).href',
]

let parent: string
let folder: string

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'deck-single-'))
  folder = join(parent, 'site')
  writeFileSync(join(parent, 'secret.png'), SECRET)
  write('index.html', '<head><title>T</title></head><body><script type="module" src="./assets/a.js"></script></body>')
  write('assets/a.js', '')
  write('media/lake-1a2b3c4d.png', 'picture of a lake')
})

afterEach(() => rmSync(parent, { recursive: true, force: true }))

function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

/** Single file of a site whose script says something, to be found as `said`. */
async function saying(expression: string): Promise<string> {
  write('assets/a.js', `globalThis.said = ${expression}`)
  return singleFile(folder, '', ['lake-1a2b3c4d.png'])
}

function count(text: string, part: string): number {
  return text.split(part).length - 1
}

test('what a page shows of scripts stays text, and no file is read for it', async () => {
  for (const line of LINES) {
    const html = await saying(JSON.stringify(line))
    assert.doesNotMatch(html, SECRET_INSIDE)
    assert.ok(html.includes('../../secret.png'), line)
  }
})

test('a page may name a file that is not there', async () => {
  const html = await saying(JSON.stringify(`new URL('./gone.png', import.meta.url).href`))
  assert.ok(html.includes('gone.png'))
})

test('an asset of the bundler is inside, one outside the folder never', async () => {
  write('assets/sign.png', 'a sign')
  symlinkSync(join(parent, 'secret.png'), join(folder, 'assets', 'link.png'))
  const sign = `data:image/png;base64,${Buffer.from('a sign').toString('base64')}`
  assert.ok((await saying('"" + new URL("sign.png", import.meta.url).href')).includes(sign))
  assert.ok((await saying('{ deep: [() => new URL(`./sign.png?v=1#top`, import.meta.url)] }')).includes(sign))
  const absolute = join(parent, 'secret.png')
  const names = ['../../secret.png', 'link.png', absolute, pathToFileURL(absolute).href, '..%2f..%2fsecret.png']
  for (const name of names)
    assert.doesNotMatch(await saying(`new URL(${JSON.stringify(name)}, import.meta.url).href`), SECRET_INSIDE, name)
})

test('lists of what to load are dropped where they are code, and kept where they are text', async () => {
  const list = 'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./b.js"])))=>i.map(i=>d[i])'
  write('assets/a.js', `globalThis.said = '${list}';${list};globalThis.deps = __vite__mapDeps([0])`)
  const html = await singleFile(folder, '', [])
  assert.equal(count(html, './b.js'), 1)
  assert.ok(html.includes(list))
})

test('a script outside the folder is not taken along', async () => {
  writeFileSync(join(parent, 'outside.js'), `export const said = ${JSON.stringify(SECRET)}`)
  write('assets/a.js', `import { said } from '../../outside.js'; globalThis.said = said`)
  await assert.rejects(singleFile(folder, '', []))
})

test('a picture is held once, and where its name is text it stays text', async () => {
  const name = 'media/lake-1a2b3c4d.png'
  const said = `The file ${name} is a lake, and so is ${name}`
  const html = await saying(JSON.stringify([name, name, said]))
  assert.equal(count(html, Buffer.from('picture of a lake').toString('base64')), 1)
  assert.ok(html.includes(said))
})

test('a picture under two names is held once', async () => {
  write('media/pond-1a2b3c4d.png', 'picture of a lake')
  const html = await singleFile(folder, '', ['lake-1a2b3c4d.png', 'pond-1a2b3c4d.png'])
  assert.equal(count(html, Buffer.from('picture of a lake').toString('base64')), 1)
  assert.ok(html.includes('"media/pond-1a2b3c4d.png":"media/lake-1a2b3c4d.png"'))
})

test('pictures that are not of the deck stay out', async () => {
  write('media/left-0a0b0c0d.png', 'left by another deck')
  symlinkSync(join(parent, 'secret.png'), join(folder, 'media', 'link-1.png'))
  write('assets/a.js', `globalThis.said = 'media/left-0a0b0c0d.png media/link-1.png'`)
  const html = await singleFile(folder, '', ['lake-1a2b3c4d.png', 'link-1.png', '../secret.png'])
  assert.equal(count(html, Buffer.from('left by another deck').toString('base64')), 0)
  assert.doesNotMatch(html, SECRET_INSIDE)
})

test('a style sheet takes along what is in the folder, and nothing else', async () => {
  write('assets/letters.woff2', 'letters')
  const absolute = join(parent, 'secret.png')
  write(
    'assets/a.css',
    `@font-face{font-family:A;src:url(./letters.woff2)}
     .a{background:url(../../secret.png)}.b{background:url(${absolute})}.c{background:url(gone.png)}
     .d{background:url(${pathToFileURL(absolute).href})}.e::after{content:"url(../../secret.png)"}`,
  )
  const html = await singleFile(folder, '', [])
  assert.ok(html.includes(Buffer.from('letters').toString('base64')))
  assert.doesNotMatch(html, SECRET_INSIDE)
})

test('licences go along, and end no element', async () => {
  write('licences.txt', 'Alpha, by Anna </script><!-- & <https://example.org>')
  const html = await singleFile(folder, '', [])
  assert.match(
    html,
    /<script type="text\/plain" id="licences">Alpha, by Anna < \/script>< !-- & <https:\/\/example.org><\/script>/,
  )
})

test('the first file of a site leads to no file outside it', async () => {
  write(
    'index.html',
    '<head><link rel="icon" href="../secret.png"></head><body><script type="module" src="./assets/a.js"></script></body>',
  )
  assert.doesNotMatch(await singleFile(folder, '', []), SECRET_INSIDE)
})
