import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { after, test } from 'node:test'
import { NAMES } from '../support/names.ts'

const PROJECT = ['components', 'layouts', 'package-lock.json', 'package.json', 'public', 'scripts', 'setup', 'styles']
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'deck-project-')))

after(() => rmSync(folder, { recursive: true, force: true }))

test('a project and a page in folders of any names make a kit that passes the gates', () => {
  // Node itself starts no program below these.
  const names = NAMES.filter((name) => name !== 'node_modules' && !name.includes('\\') && name.length < 100)
  const root = join(folder, ...names)
  for (const name of PROJECT) cpSync(name, join(root, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction')
  // What others may have built is of no use.
  writeFileSync(join(root, 'public', 'robots.txt'), folder)
  cpSync('test/fixtures/figure', join(root, 'pages', `it's "C#"?`), { recursive: true })
  mkdirSync(join(root, '[out]'))
  const page = join('pages', `it's "C#"?`, 'source.md')
  const args = [join(root, 'scripts', 'cli.js'), page, '--out', join('[out]', '#kit?')]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: root })
  assert.equal(status, 0, stderr + stdout)
  assert.ok(existsSync(join(root, '[out]', '#kit?', 'handout.pdf')))
})
