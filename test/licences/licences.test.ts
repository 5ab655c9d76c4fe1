import assert from 'node:assert/strict'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { build } from 'vite'
import type { Rolldown } from 'vite'
import type { Shell } from '../../scripts/slidev/shell/buildShell.ts'
import { testShell } from '../support/testShell.ts'
import { bundledPackages } from '../../scripts/slidev/shell/bundledPackages.ts'
import { fontPackage } from '../../scripts/fonts/fontPackage.ts'
import { licenceNotices } from '../../scripts/licences/licenceNotices.ts'
import { licenceOf } from '../../scripts/licences/licenceOf.ts'
import { fallbackFaces } from '../../scripts/fonts/fallbackFaces.ts'
import { packageFolder } from '../../scripts/system/packageFolder.ts'
import { phrasesFor } from '../../scripts/locales/phrasesFor.ts'

const root = resolve('.')
const require = createRequire(import.meta.url)
const folder = mkdtempSync(join(tmpdir(), 'deck-licences-'))
/** Packages of fonts, of which decks get what they need. */
const FONTS = Object.keys((require('../../package.json') as { dependencies: object }).dependencies)
  .filter((name) => /^@fontsource|-fonts?-ttf$|-colr-font$/.test(name))
  .map((name) => `node_modules/${name}`)

/** Licences of what a deck may get beside the shell. */
const others = [...FONTS, 'node_modules/mathjax-full'].map((path) => licenceOf(resolve(path), packageFolder))

let shell: Shell & { folder: string }

before(async () => {
  shell = await testShell()
})

after(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('all that decks have in common is named: scripts, styles, fonts, icons', () => {
  const names = shell.licences.map(({ name }) => name)
  for (const name of ['@vue/runtime-core', 'vue-router', '@slidev/client', 'uqr', 'vite', 'rolldown', '@unocss/reset'])
    assert.ok(names.includes(name), name)
  for (const name of ['@iconify-json/carbon', '@fontsource/bricolage-grotesque']) assert.ok(names.includes(name), name)
  const fonts = globSync('assets/*.woff2', { cwd: shell.folder }).map((path) => basename(path))
  assert.ok(fonts.length > 0)
  for (const font of fonts)
    assert.ok(
      names.some((name) => font.startsWith(name.replace('@fontsource/', ''))),
      font,
    )
})

test('each of them, and each font that a deck may get, has a licence with its text', () => {
  assert.ok(FONTS.length > 10)
  for (const { name: path, licence, text, address, credit } of [...shell.licences, ...others]) {
    const notices = `${credit} ${text.replaceAll(/copyright (?:notice|holder|owner|statement|licen)/gi, '')}`
    assert.match(licence, /MIT|Apache-2\.0|OFL-1\.1|Bitstream|ISC|BSD/, path)
    assert.match(text, /Permission is hereby granted|Apache License|OPEN FONT LICENSE/i, path)
    assert.match(notices, /copyright|\(c\)|©/i, path)
    assert.match(address, /^(?:https?|git|ssh)/, path)
  }
})

test('the docs name each of them with its licence', () => {
  const docs = readFileSync('docs/licences.md', 'utf8').replaceAll(/ +\|/g, ' |')
  for (const { name, licence } of [...shell.licences, ...others]) {
    assert.ok(docs.includes(`| \`${name}\` | ${licence} |`), `Expected \`${name}\` with ${licence} in docs/licences.md`)
  }
})

test('fonts that are cut down are traced to their packages', async () => {
  const found: Array<string | undefined> = []
  const store = async (woff2: Uint8Array): Promise<string> => `${found.push(fontPackage(Buffer.from(woff2)))}`
  await fallbackFaces({ texts: ['Ж'], lang: 'en' }, store)
  assert.deepEqual([...new Set(found)], ['dejavu-fonts-ttf'])
  for (const path of FONTS) {
    const name = path.slice('node_modules/'.length)
    const [file = ''] = globSync('{files/*.woff2,ttf/DejaVuSans.ttf,*.woff2}', { cwd: resolve(path) })
    assert.equal(fontPackage(readFileSync(resolve(path, file))), name)
  }
})

test('a build names the packages of its modules, of its assets, and of fonts out of a cache', async () => {
  const cached = join(folder, 'cached.woff2')
  writeFileSync(cached, readFileSync(require.resolve('twemoji-colr-font/twemoji.woff2')))
  writeFileSync(join(folder, 'style.css'), `@font-face { font-family: A; src: url(${cached}) } a { font-family: A }`)
  writeFileSync(
    join(folder, 'main.js'),
    `import './style.css'; import { encode } from '${require.resolve('uqr')}'; globalThis.encode = encode`,
  )
  const { output } = (await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, assetsInlineLimit: 0, rolldownOptions: { input: join(folder, 'main.js') } },
  })) as Rolldown.RolldownOutput
  const names = ['rolldown', 'twemoji-colr-font', 'uqr']
  assert.deepEqual(
    bundledPackages(output, root),
    names.map((name) => resolve('node_modules', name)),
  )
})

test('notices name who made what, and hold each text once', () => {
  const of = (name: string, maker: string, text: string): Parameters<typeof licenceNotices>[0][number] => ({
    name,
    version: '1.0.0',
    licence: 'MIT',
    address: `https://example.org/${name}`,
    text: `MIT License\n\nCopyright (c) 2020 ${maker}\n\n${text}`,
  })
  const notices = licenceNotices([
    { ...of('bravo', 'Beatrix', 'Permission is\ngranted.'), credit: 'Drawn by Bob.' },
    of('alpha', 'Anna', 'Permission  is granted.'),
    of('charlie', 'Carl', 'Nothing is.\n(c) You must retain this.'),
  ])
  assert.ok(['Anna', 'Beatrix', 'Carl', 'Drawn by Bob.', '(c) You must'].every((said) => notices.includes(said)))
  assert.equal(notices.match(/Permission\s+is/g)?.length, 1)
  assert.ok(notices.indexOf('- alpha 1.0.0: MIT, https://example.org/alpha') < notices.indexOf('- bravo'))
})

test('the colophon names every family of fonts that a deck may get', () => {
  for (const lang of ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl'])
    assert.match(phrasesFor(lang).handout.licences, /Bricolage.*Atkinson.*Noto Sans.*Vazirmatn.*DejaVu.*Twemoji/)
})
