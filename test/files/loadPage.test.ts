import '../support/english.ts'
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { after, test } from 'node:test'
import { loadPage } from '../../scripts/files/loadPage.ts'

const root = mkdtempSync(join(tmpdir(), 'deck-open-'))
after(() => rmSync(root, { recursive: true, force: true }))

const isPosix = process.platform !== 'win32'
/** In a process of its own, which is ended when it does not come back. */
function refuse(path: string): { status: number | null; stderr: string } {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/cli.js', 'slides', path, '-o', join(root, 'out.md')],
    {
      encoding: 'utf8',
      timeout: 20_000,
    },
  )
  return { status, stderr }
}

test('a pipe is no page', { skip: !isPosix }, () => {
  const path = join(root, 'pipe.md')
  assert.equal(spawnSync('mkfifo', [path]).status, 0)
  symlinkSync(path, join(root, 'link.md'))
  for (const page of [path, join(root, 'link.md')]) {
    const { status, stderr } = refuse(page)
    assert.equal(status, 1, stderr)
    assert.match(stderr, /`.*\.md` is a pipe\. Pass a Markdown file\./)
    assert.equal(stderr.trim().split('\n').length, 1)
  }
})

test('a device is no page', { skip: !isPosix }, async () => {
  symlinkSync('/dev/zero', join(root, 'zero.md'))
  await assert.rejects(loadPage(join(root, 'zero.md'), root), /`zero\.md` is a device/)
  await assert.rejects(loadPage('/dev/null', root), /is a device/)
})

test('a socket is no page', { skip: !isPosix }, async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(join(root, 'socket.md'), resolve))
  try {
    await assert.rejects(loadPage(join(root, 'socket.md'), root), /`socket\.md` is a socket/)
  } finally {
    server.close()
  }
})

test('a folder, and what is not there, are no pages', async () => {
  mkdirSync(join(root, 'folder'))
  symlinkSync('circle.md', join(root, 'circle.md'))
  await assert.rejects(loadPage(join(root, 'folder'), root), /`folder` is a folder/)
  await assert.rejects(loadPage(join(root, 'none.md'), root), /No page found at `none\.md`/)
  await assert.rejects(loadPage(join(root, 'circle.md'), root), /`circle\.md` cannot be read \(ELOOP\)/)
})

/** Run as a user who is not root, for whom permissions hold. */
function asOther(code: string): { stdout: string; stderr: string } {
  const isRoot = process.getuid?.() === 0
  return spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    timeout: 20_000,
    ...(isRoot && { uid: 65534, gid: 65534 }),
  })
}

test('a page that may not be read, and a folder that cannot be listed', { skip: !isPosix }, (context) => {
  chmodSync(root, 0o755)
  const folder = join(root, 'unlisted')
  mkdirSync(folder)
  writeFileSync(join(folder, 'page.md'), '# Alpha\n')
  writeFileSync(join(folder, 'secret.md'), '# Alpha\n')
  chmodSync(join(folder, 'secret.md'), 0o000)
  chmodSync(folder, 0o311)
  context.after(() => chmodSync(folder, 0o755))
  const open = (name: string): string =>
    asOther(
      `import { loadPage } from ${JSON.stringify(new URL('../../scripts/files/loadPage.ts', import.meta.url).href)}\n` +
        `try { console.log(String(await loadPage(${JSON.stringify(join(folder, name))}, '/'))) } catch (error) { console.log(error.message) }`,
    ).stdout
  const opened = open('page.md')
  // Where the project itself may not be read by another, there is nobody to ask.
  if (!opened) return context.skip('the project is for root alone')
  assert.equal(opened.trim(), '# Alpha')
  assert.match(open('secret.md'), /may not be read/)
})
