import assert from 'node:assert/strict'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { runCli } from '../support/runCli.ts'

for (const [locale, page] of [
  ['en_GB.UTF-8', 'talk.md'],
  ['fr_FR.UTF-8', 'expose.md'],
] as const) {
  test(`what init writes makes a whole kit without advice (${page})`, async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'deck-init-'))
    assert.equal((await runCli(['init'], { cwd, env: { LC_ALL: locale } })).status, 0)
    assert.ok(existsSync(join(cwd, page)))
    const { status, stderr, stdout } = await runCli(['--strict', '--quiet', '--format', 'gitlab'], { cwd })
    assert.equal(status, 0, stderr)
    assert.deepEqual(JSON.parse(stdout), [])
    for (const name of ['index.html', 'slides.pdf', 'handout.pdf', 'deck.html'])
      assert.ok(existsSync(join(cwd, 'site', name)), name)
  })
}
