import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mock, test } from 'node:test'
import type { OutputContext, OutputMaker } from '../../scripts/kit/outputs/output.ts'
import { outputs } from '../../scripts/kit/outputs/outputs.ts'
import { runOutputs } from '../../scripts/kit/runOutputs.ts'

const MAKING = { title: 'Alpha', slides: 1 }
const steps = { step: <T>(_: string, run: () => Promise<T>) => run(), secondsOf: () => 0 }

/** Make outputs in an empty folder, each by what a test says. */
async function made(
  makers: Partial<Record<keyof typeof outputs, (folder: string) => Promise<string>>>,
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'deck-outputs-'))
  const told: string[] = []
  const mocked = Object.entries(makers).map(([name, make]) =>
    mock.method(outputs[name as keyof typeof outputs] as OutputMaker, 'make', async () => ({
      files: [{ name, content: Buffer.from(await make(folder)) }],
    })),
  )
  try {
    const { written } = await runOutputs(
      Object.keys(makers) as Array<keyof typeof outputs>,
      { folder } as OutputContext,
      MAKING,
      { steps, onMade: (name) => told.push(name) },
    )
    await written
    return told
  } finally {
    for (const { mock } of mocked) mock.restore()
    rmSync(folder, { recursive: true, force: true })
  }
}

const later = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 20))

test('an output that comes after another is made once that is written, whichever is named first', async () => {
  const told = await made({
    'index.html': (folder) =>
      Promise.resolve(String(existsSync(join(folder, 'deck.html')))).then((isThere) => {
        assert.equal(isThere, 'true')
        return isThere
      }),
    'deck.html': () => later().then(() => 'alpha'),
  })
  assert.deepEqual(told, ['deck.html', 'index.html'])
})

test('what needs no browser is made beside what does', async () => {
  const told = await made({
    'slides.pdf': () => later().then(() => 'alpha'),
    'deck.html': () => Promise.resolve('bravo'),
  })
  assert.deepEqual(told, ['deck.html', 'slides.pdf'])
})

test('where one fails, those that wait for it end', async () => {
  await assert.rejects(
    made({ 'slides.pptx': () => Promise.reject(new Error('charlie')), 'slides.odp': () => Promise.resolve('delta') }),
    /charlie/,
  )
})
