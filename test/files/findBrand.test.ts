import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { findPicture } from '../../scripts/files/findPicture.ts'
import { findBrand } from '../../scripts/files/findBrand.ts'

const root = mkdtempSync(join(tmpdir(), 'deck-find-brand-'))
after(() => rmSync(root, { recursive: true, force: true }))

function write(path: string, text = ''): string {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}

/** Where the first colour of a page is told. */
function toldOf(page: string, cwd = root, asked?: string): string | undefined {
  return findBrand(join(root, page), cwd, asked)?.brand.colours.primary?.at.path
}

write('_brand.yml', 'color: { primary: red }')
write('repository/.git/HEAD')
write('repository/talks/page.md')

test('a brand above the repository is none of its', () => {
  assert.equal(toldOf('repository/talks/page.md'), undefined)
})

test('the nearest file counts, up to the repository', () => {
  write('repository/_brand.yaml', 'color: { primary: blue }')
  assert.equal(toldOf('repository/talks/page.md'), 'repository/_brand.yaml')
  write('repository/talks/_brand.yml', 'color: { primary: navy }')
  assert.equal(toldOf('repository/talks/page.md'), 'repository/talks/_brand.yml')
})

test('for a page in no project, the folder that the program runs in is the end', () => {
  write('plain/talks/page.md')
  write('plain/_brand.yml', 'color: { primary: blue }')
  assert.equal(toldOf('plain/talks/page.md', join(root, 'plain')), '_brand.yml')
  assert.equal(toldOf('plain/talks/page.md', join(root, 'repository')), undefined)
})

test('a file that is asked for counts, `none` is our look, and one that is not there is refused', () => {
  assert.equal(toldOf('repository/talks/page.md', root, '_brand.yml'), '_brand.yml')
  assert.equal(findBrand(join(root, 'repository/talks/page.md'), root, 'none'), undefined)
  assert.throws(() => toldOf('repository/talks/page.md', root, 'x.yml'), {
    exitCode: 2,
    message: /There is no brand at `x\.yml`/,
  })
})

test('what a brand does not say, its Docusaurus site does; colours are not mixed', () => {
  write('site/package.json', '{}')
  write(
    'site/docusaurus.config.js',
    `module.exports = { title: 'Site', presets: [['classic', { theme: { customCss: './a.css' } }]], themeConfig: { navbar: { logo: { src: 'img/logo.svg' } } } }`,
  )
  write('site/a.css', ':root { --ifm-color-primary: #112233; --ifm-color-secondary: #445566 }')
  const page = write('site/docs/page.md')
  const alone = findBrand(page, root)
  assert.equal(alone?.brand.colours.primary?.at.path, 'site/a.css')
  assert.equal(alone?.places.get('site/docusaurus.config.js')?.folder, join(root, 'site/static'))
  write('site/docs/_brand.yml', 'color: { primary: red }')
  const both = findBrand(page, root)
  assert.deepEqual(Object.keys(both?.brand.colours ?? {}), ['primary'])
  assert.equal(both?.brand.colours.primary?.value, '#ff0000')
  assert.equal(both?.brand.name?.value, 'Site')
  assert.equal(both?.brand.logo?.light?.value, 'img/logo.svg')
  assert.equal(both?.paths.length, 3)
})

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'

test('settings of a site lead to nothing outside of their project, nor do links', () => {
  write('outside/s.css', ':root { --ifm-color-primary: #112233 }')
  write('outside/logo.svg', SVG)
  write('closed/package.json', '{}')
  const page = write('closed/docs/page.md')
  symlinkSync(join(root, 'outside'), join(root, 'closed/static'))
  symlinkSync(join(root, 'outside/s.css'), join(root, 'closed/link.css'))
  for (const customCss of ['../outside/s.css', './link.css', join(root, 'outside/s.css')]) {
    write(
      'closed/docusaurus.config.js',
      `module.exports = { title: 'Closed', presets: [['classic', { theme: { customCss: '${customCss}' } }]] }`,
    )
    const found = findBrand(page, root)
    assert.equal(found?.brand.name?.value, 'Closed')
    assert.deepEqual([found?.brand.colours, found?.paths.length], [{}, 1], customCss)
    const places = found?.places.get('closed/docusaurus.config.js')
    assert.ok(places)
    for (const logo of [
      'logo.svg',
      '/logo.svg',
      'static/logo.svg',
      '../outside/logo.svg',
      join(root, 'outside/logo.svg'),
    ])
      assert.ok('problem' in findPicture(places)(logo), logo)
  }
  rmSync(join(root, 'closed/docusaurus.config.js'))
  symlinkSync(
    write('outside/config.js', `module.exports = { title: 'Out' }`),
    join(root, 'closed/docusaurus.config.js'),
  )
  const linked = findBrand(page, root)
  assert.equal(linked?.brand.name, undefined)
  assert.match(String(linked?.files[0]?.messages), /This leads outside of the folder `closed`/)
})

test('a brand leads to nothing outside of its project, nor do links', () => {
  write('kept/.git/HEAD')
  write('outside/logo.svg', SVG)
  const page = write('kept/talks/page.md')
  write('kept/talks/_brand.yml', 'meta: { name: Kept }')
  write('kept/logo.svg', SVG)
  symlinkSync(join(root, 'outside/logo.svg'), join(root, 'kept/talks/link.svg'))
  const places = findBrand(page, root)?.places.get('kept/talks/_brand.yml')
  assert.ok(places)
  assert.ok('name' in findPicture(places)('../logo.svg'))
  for (const logo of [
    'link.svg',
    '../../outside/logo.svg',
    join(root, 'outside/logo.svg'),
    `file://${root}/outside/logo.svg`,
  ])
    assert.ok('problem' in findPicture(places)(logo), logo)
})

test('a file that cannot be read is said, and none of a brand; one that is asked for ends the run', () => {
  const page = write('odd/.git/HEAD') && write('odd/page.md')
  const path = join(root, 'odd/_brand.yml')
  for (const [put, reason] of [
    [() => mkdirSync(path), /is a folder, not a file\. Check its path\./],
    [() => writeFileSync(path, `# ${'x'.repeat(1.1e6)}`), /is too large: 2 MB \(at most 1 MB\)/],
    [() => symlinkSync(join(root, '_brand.yml'), path), /leads outside of the folder `odd`/],
  ] as const) {
    put()
    const found = findBrand(page, root)
    assert.deepEqual(found?.brand.colours, {})
    const [message, ...others] = found?.files.flatMap(({ messages }) => messages) ?? []
    assert.match(message?.reason ?? '', reason)
    assert.match(message?.reason ?? '', /^This .* Nothing of it is used\.$/)
    assert.deepEqual([message?.ruleId, others.length], ['brand-file', 0])
    if (!/outside/.test(String(reason)))
      assert.throws(() => findBrand(page, root, 'odd/_brand.yml'), {
        exitCode: 2,
        message: new RegExp(`^The brand \`odd/_brand\\.yml\` ${reason.source}`),
      })
    rmSync(path, { recursive: true })
  }
})
