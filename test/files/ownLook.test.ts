import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import { findSlides } from '../../scripts/files/findSlides.ts'
import { ownLook } from '../../scripts/files/ownLook.ts'

const root = mkdtempSync(join(tmpdir(), 'deck-own-look-'))
const page = join(root, 'project/pages')

beforeEach(() => rmSync(join(root, 'project'), { recursive: true, force: true }))
after(() => rmSync(root, { recursive: true, force: true }))

function write(path: string, content = '<template />'): void {
  const whole = join(page, path)
  mkdirSync(dirname(whole), { recursive: true })
  writeFileSync(whole, content)
}

test('a page without a folder of its own, or with kits alone, has no look of its own', () => {
  write('page.md')
  assert.equal(ownLook(page), undefined)
  write('diapos/page/index.html')
  write('diapos/page/assets/style.css')
  write('diapos/page/components/Alpha.vue')
  assert.equal(ownLook(page), undefined)
})

test('components, layouts, styles and files are found by name', () => {
  write('diapos/components/Alpha.vue')
  write('diapos/components/bravo.vue')
  write('diapos/components/deep/Charlie.vue')
  write('diapos/layouts/delta.vue')
  write('diapos/styles/index.ts', '')
  write('diapos/style.css', '')
  write('diapos/public/echo.svg', '')
  const look = ownLook(page)
  const at = (path: string): string => join(page, 'diapos', path)
  assert.deepEqual(look?.components, { Alpha: at('components/Alpha.vue') })
  assert.deepEqual(look?.misnamed, ['bravo.vue'])
  assert.deepEqual(look?.layouts, { delta: at('layouts/delta.vue') })
  assert.deepEqual(look?.styles, [at('style.css'), at('styles/index.ts')])
  assert.equal(look?.statics, at('public'))
})

test('the slots of a layout are those that its file names, if it does', () => {
  write(
    'diapos/layouts/alpha.vue',
    '<template><slot /><p><slot name="right" :a="b > c" /><slot name=\'left\' /></p></template>',
  )
  write('diapos/layouts/bravo.vue', '<template><p /></template>')
  write('diapos/layouts/charlie.vue', '<template><slot v-for="name in names" :name="name" /></template>')
  write(
    'diapos/layouts/delta.vue',
    '<template><Echo><template v-for="(_, name) in $slots" #[name] /></Echo></template>',
  )
  assert.deepEqual(ownLook(page)?.slots, { alpha: ['default', 'right', 'left'], bravo: [] })
})

test('any change of it is another look; a kit beside it is none', () => {
  write('diapos/components/Alpha.vue')
  const { hash } = ownLook(page) ?? {}
  write('diapos/page/index.html')
  assert.equal(ownLook(page)?.hash, hash)
  write('diapos/components/names.json', '[]')
  const more = ownLook(page)?.hash
  assert.notEqual(more, hash)
  write('diapos/components/names.json', '[1]')
  assert.notEqual(ownLook(page)?.hash, more)
})

test('nothing is taken from outside of the project, wherever links lead', () => {
  writeFileSync(join(root, 'Alpha.vue'), '<template />')
  writeFileSync(join(root, 'alpha.md'), '# Alpha')
  write('diapos/components/Bravo.vue')
  symlinkSync(join(root, 'Alpha.vue'), join(page, 'diapos/components/Alpha.vue'))
  symlinkSync(join(root, 'alpha.md'), join(page, 'alpha.md'))
  const project = [page, join(root, 'project')]
  assert.deepEqual(Object.keys(ownLook(page, project)?.components ?? {}), ['Bravo'])
  const find = findSlides({ folder: page, project })
  const outside = { problem: { id: 'outside', folder: 'project' } }
  assert.deepEqual(find('alpha.md'), outside)
  assert.deepEqual(find('../../alpha.md'), outside)
})

test('slides are found anywhere in the project, or refused with the reason', () => {
  write('../talk/alpha.md', '# Alpha')
  write('empty.md', ' \n')
  write('latin.md')
  writeFileSync(join(page, 'latin.md'), Buffer.from('# Été', 'latin1'))
  write('large.md', '#'.repeat(300e3))
  const find = findSlides({ folder: page, project: [join(root, 'project')] })
  const found = find('../talk/alpha.md')
  assert.ok('text' in found && found.text === '# Alpha')
  const problem = (path: string): unknown => (find(path) as { problem?: { id: string } }).problem?.id
  assert.equal(problem('none.md'), 'not-found')
  assert.equal(problem(join(page, 'empty.md')), 'not-found')
  assert.equal(problem('empty.md'), 'empty')
  assert.equal(problem('latin.md'), 'encoding')
  assert.equal(problem('large.md'), 'too-large')
  assert.equal(problem('.'), 'no-file')
})
