import assert from 'node:assert/strict'
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { builtProgram, programFolder } from '../../scripts/system/builtProgram.js'

const root = mkdtempSync(join(tmpdir(), 'deck-built-'))
const source = join(root, 'scripts', 'cli', 'main.ts')

after(() => rmSync(root, { recursive: true }))

for (const path of [source, join(root, 'packaging', 'bundleProgram.ts'), join(root, 'package.json')]) write(path)
write(join(root, 'node_modules', '.package-lock.json'))

/** What may have changed since the program was built. */
const changes: Record<string, () => void> = {
  'a source': () => appendFileSync(source, '// More\n'),
  'a source, with as many letters': () => {
    writeFileSync(source, 'b'.repeat(5))
    utimesSync(source, 1, 1)
  },
  'one more source': () => write(join(root, 'scripts', 'cli', 'more.ts')),
  'one source less': () => rmSync(join(root, 'scripts', 'cli', 'more.ts')),
  'how it is built': () => appendFileSync(join(root, 'packaging', 'bundleProgram.ts'), '// More\n'),
  'what it depends on': () => appendFileSync(join(root, 'package.json'), '\n'),
  'what is installed': () => appendFileSync(join(root, 'node_modules', '.package-lock.json'), '\n'),
}

test('a program that was never built is not there', () => {
  assert.equal(builtProgram(root), undefined)
})

for (const [what, change] of Object.entries(changes)) {
  test(`a program is no longer there once this has changed: ${what}`, () => {
    const folder = programFolder(root)
    // That of an earlier state would be found again, once all is as it was.
    rmSync(dirname(folder), { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    assert.equal(builtProgram(root)?.href, pathToFileURL(`${folder}/`).href)
    change()
    assert.equal(builtProgram(root), undefined)
  })
}

function write(path: string, content = 'a = 1'): void {
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
}
