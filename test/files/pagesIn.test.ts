import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { after, test } from 'node:test'
import { pagesNamed } from '../../scripts/cli/pagesNamed.ts'
import { parseCall } from '../../scripts/cli/options.ts'
import { MANIFEST } from '../../scripts/files/manifest.ts'
import { pagesIn } from '../../scripts/files/pagesIn.ts'
import { named } from '../../scripts/kit/talks/named.ts'

const folder = mkdtempSync(join(tmpdir(), 'deck-pages-'))
after(() => rmSync(folder, { recursive: true, force: true }))

function write(path: string, content = '# Alpha\n'): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

const PAGES = ['2-bravo.mdx', '10-charlie.md', 'README.md', 'a b/index.md', 'a b/très/été ?.mdx', 'guide/index.md']

test('the pages of a folder are those of the folders within it, too', () => {
  for (const page of PAGES) write(page)
  for (const no of ['_part.mdx', '_drafts/a.md', '.hidden/a.md', 'node_modules/a/README.md', 'notes.txt']) write(no)
  write('slides.md', '---\ntheme: seriph\n---\n\n# By hand\n')
  write('kit/read/index.md')
  write(`kit/${MANIFEST}`, '{}')
  mkdirSync(join(folder, 'folder.md'))
  // A link to a folder may lead back here, and one to a page that is gone leads nowhere.
  symlinkSync(folder, join(folder, 'loop'))
  symlinkSync(join(folder, 'none'), join(folder, 'gone.md'))
  const wanted = ['2-bravo.mdx', '10-charlie.md', 'README.md', 'slides.md', ...PAGES.slice(3)]
  assert.deepEqual(pagesIn(folder), wanted)
})

test('a talk in a folder of folders is named after both', () => {
  const { pages = [], folder: home = '' } = pagesNamed(parseCall([`${folder}/`])) ?? {}
  assert.equal(home, folder)
  assert.deepEqual(
    [...named(pages, home).values()],
    ['2-bravo', '10-charlie', 'README', 'slides', 'a b', 'a b-très-été ?', 'guide'],
  )
})

test('pages that are named one by one keep their names', () => {
  const pages = ['x/index.md', 'y/index.md', 'x/Index.md'].map((page) => join(folder, page))
  assert.deepEqual([...named(pages, join(folder, 'x')).values()], ['index', 'index-2', 'Index-3'])
})

test('a word that is there is a folder, one that is not a command with a slip', (context) => {
  const before = process.cwd()
  context.after(() => process.chdir(before))
  process.chdir(folder)
  assert.deepEqual(parseCall(['guide']).pages, ['guide'])
  assert.throws(() => parseCall(['chek']), /no command `chek`. Did you mean `check`\?/)
  write('charte.md')
  assert.throws(() => parseCall(['charte']), /For the page, write `charte\.md`/)
})
