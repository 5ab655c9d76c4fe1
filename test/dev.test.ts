import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'

const PICTURE = 'test/fixtures/figure/picture.svg'

test('dev serves the pictures of a page, also those that a change brings', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'deck-dev-test-'))
  const page = join(folder, 'dev-pictures.md')
  writeFileSync(page, '# Alpha\n\n![Bravo](one.svg)\n')
  for (const name of ['one.svg', 'two.svg']) copyFileSync(PICTURE, join(folder, name))
  const server = spawn(process.execPath, ['scripts/cli.ts', 'dev', page, '--port', '3197'])
  try {
    const [address] = (await once(server.stdout, 'data')) as [Buffer]
    const url = String(address).trim()
    const pictureOf = async (name: string): Promise<Response> => {
      const deck = readFileSync('.deck-dev-dev-pictures.md', 'utf8')
      return fetch(new URL(new RegExp(`media/${name}-[^"]+`).exec(deck)?.[0] ?? 'none', url))
    }
    const first = await pictureOf('one')
    assert.match(first.headers.get('content-type') ?? '', /svg/)
    assert.equal(await first.text(), readFileSync(PICTURE, 'utf8'))

    writeFileSync(page, '# Alpha\n\n![Bravo](two.svg)\n')
    const isThere = async (): Promise<boolean> =>
      (await pictureOf('two')).headers.get('content-type') === 'image/svg+xml'
    for (const end = Date.now() + 10_000; !(await isThere());) assert.ok(Date.now() < end, 'two.svg is not served')
  } finally {
    server.kill('SIGTERM')
    await once(server, 'exit')
    rmSync(folder, { recursive: true, force: true })
  }
})
