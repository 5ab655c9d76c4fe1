import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { runInSubprocess, startSubprocess, type ModuleUrl } from '../../scripts/system/subprocess.ts'
import { UserError } from '../../scripts/system/userError.ts'

const folder = mkdtempSync(join(tmpdir(), 'deck-apart-'))
const path = join(folder, 'work.ts')
const module: ModuleUrl<Record<string, (...args: unknown[]) => unknown>> = pathToFileURL(path)
writeFileSync(
  path,
  `import { UserError } from ${JSON.stringify(pathToFileURL(resolve('scripts/system/userError.ts')).href)}
export const pid = async (...args: unknown[]) => ({ pid: process.pid, args })
export const refuse = () => { throw new UserError({ id: 'no-deck' }) }
export const fail = () => { throw new TypeError('no such thing') }
export const end = () => process.kill(process.pid, 'SIGKILL')
export const leave = () => process.exit(0)
`,
)

after(() => rmSync(folder, { recursive: true, force: true }))

test('another process is called, and what it returns comes back', async () => {
  const { pid, args } = (await runInSubprocess(module, 'pid', ...([1, undefined, new Set(['a'])] as never[]))) as {
    pid: number
    args: unknown[]
  }
  assert.notEqual(pid, process.pid)
  assert.deepEqual(args, [1, undefined, new Set(['a'])])
})

test('an expected error stays one, another keeps its stack', async () => {
  await assert.rejects(
    runInSubprocess(module, 'refuse'),
    (error) => error instanceof UserError && error.told.id === 'no-deck' && error.message === 'No deck was written.',
  )
  await assert.rejects(
    runInSubprocess(module, 'fail'),
    (error: Error) => !(error instanceof UserError) && /no such thing[\s\S]*work\.ts/.test(error.stack ?? ''),
  )
})

test('a function that is not there is an error, not a success', async () => {
  await assert.rejects(runInSubprocess(module, 'gone'), /work\.ts` exports no function `gone`/)
})

test('a process that is ended before it is done is told of', async () => {
  await assert.rejects(runInSubprocess(module, 'end'), /`end` was interrupted \(SIGKILL\)/)
  await assert.rejects(runInSubprocess(module, 'leave'), /`leave` was interrupted \(exit code 0\)/)
})

test('a companion reads a module before it is called', async () => {
  const read = join(folder, 'read.txt')
  const early = join(folder, 'early.ts')
  writeFileSync(early, `import { writeFileSync } from 'node:fs'\nwriteFileSync(${JSON.stringify(read)}, '')\n`)
  const { end } = startSubprocess(pathToFileURL(early))
  try {
    for (let tries = 0; tries < 200 && !existsSync(read); tries++) await setTimeout(50)
    assert.ok(existsSync(read))
  } finally {
    end()
  }
})

test('a companion answers one call after the other, and is replaced when it was ended', async () => {
  const { call, end } = startSubprocess()
  const pid = async (): Promise<number> => ((await call(module, 'pid')) as { pid: number }).pid
  const first = await pid()
  assert.equal(await pid(), first)
  await assert.rejects(call(module, 'fail'), /no such thing/)
  assert.equal(await pid(), first)
  await assert.rejects(call(module, 'end'), /was interrupted/)
  assert.notEqual(await pid(), first)
  end()
})

test('a companion that is ended leaves by itself, soon', async () => {
  const { call, end } = startSubprocess()
  const { pid } = (await call(module, 'pid')) as { pid: number }
  end()
  const isThere = (): boolean => {
    try {
      return process.kill(pid, 0)
    } catch {
      return false
    }
  }
  for (let tries = 0; tries < 200 && isThere(); tries++) await setTimeout(50)
  assert.ok(!isThere())
})

test('calls of a companion at once get their own answers', async () => {
  const { call, end } = startSubprocess()
  const told = (await Promise.all([1, 2, 3].map((no) => call(module, 'pid', ...([no] as never[]))))) as Array<{
    args: unknown[]
  }>
  end()
  assert.deepEqual(
    told.map(({ args }) => args),
    [[1], [2], [3]],
  )
})
