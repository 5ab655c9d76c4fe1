import '../support/english.ts'
import assert from 'node:assert/strict'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { asAnother, giveAway } from '../support/asAnother.ts'

/** May be passed through and written to, but not listed. */
const folder = mkdtempSync(join(tmpdir(), 'deck-hidden-'))
const inner = join(folder, 'inner')
mkdirSync(inner)
writeFileSync(join(inner, 'page.md'), '# Alpha\n\nBravo.\n')
for (const path of [inner, folder]) {
  giveAway((uid, gid) => chownSync(path, uid, gid))
  chmodSync(path, 0o300)
}

after(() => {
  for (const path of [folder, inner]) chmodSync(path, 0o700)
  rmSync(folder, { recursive: true, force: true })
})

test('a page in folders that cannot be listed is converted, beside itself', (context) => {
  const args = ['scripts/cli.js', 'slides', join(inner, 'page.md'), '--out', join(inner, 'slides.md')]
  const ran = asAnother(args)
  if (!ran) return context.skip('no other user can run it')
  assert.equal(ran.stderr, '')
  assert.equal(ran.status, 0)
  assert.match(readFileSync(join(inner, 'slides.md'), 'utf8'), /# Alpha/)
})
