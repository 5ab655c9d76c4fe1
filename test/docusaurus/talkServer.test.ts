import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { after, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { talkServer } from '../../scripts/docusaurus/talkServer.ts'

const folder = mkdtempSync(join(tmpdir(), 'deck-server-'))
/** Stands in for the command: tells where it is, with its process, and stays. */
const start = join(folder, 'start.mjs')
writeFileSync(start, 'console.log(`http://localhost:1/${process.pid}`)\nsetInterval(() => undefined, 1000)\n')
after(() => rmSync(folder, { recursive: true }))

const processOf = async (url: string): Promise<number> => {
  const { headers } = await fetch(url, { redirect: 'manual' })
  return Number(headers.get('location')?.split('/').at(-1))
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function ends(pid: number): Promise<void> {
  for (let left = 100; isAlive(pid) && left; left--) await setTimeout(50)
  assert.ok(!isAlive(pid))
}

test('a talk is shown by one process, however often it is asked for, and ends with its server', async () => {
  const warnings: Error[] = []
  const hear = (warning: Error): void => void warnings.push(warning)
  process.on('warning', hear)
  const server = await talkServer((key) => (key === '/a' ? '/a.md' : undefined), 'en', start)
  const pids = new Set<number>()
  for (let no = 0; no < 15; no++) pids.add(await processOf(`${server.url}/a`))
  const [pid = 0] = pids
  assert.equal(pids.size, 1)
  assert.ok(isAlive(pid))
  await setTimeout(20)
  process.off('warning', hear)
  assert.deepEqual(
    warnings.map(({ name }) => name),
    [],
  )
  server.close()
  await ends(pid)
  await assert.rejects(fetch(`${server.url}/a`))
})

test('of many talks, those that were asked for last are shown', async () => {
  const server = await talkServer((key) => `${key}.md`, 'en', start)
  const pids: number[] = []
  for (const key of ['a', 'b', 'c', 'd']) pids.push(await processOf(`${server.url}/${key}`))
  await ends(pids[0] ?? 0)
  assert.deepEqual(pids.slice(1).map(isAlive), [true, true, true])
  server.close()
  for (const pid of pids) await ends(pid)
})
