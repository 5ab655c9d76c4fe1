import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { comingView } from '../../scripts/kit/check/kitView.ts'

const PAGE = { url: () => 'alpha' } as unknown as Page

test('all who asked see the page, and whoever shows it waits until they have', async () => {
  const view = comingView()
  assert.equal(view.isAwaited(), false)
  let isSeen = false
  const looks = [
    view.look((page) => Promise.resolve(page.url())),
    view.look(async () => {
      await new Promise((resolve) => setImmediate(resolve))
      isSeen = true
      return 2
    }),
  ]
  assert.equal(view.isAwaited(), true)
  await view.show(PAGE)
  assert.equal(isSeen, true)
  assert.deepEqual(await Promise.all(looks), ['alpha', 2])
})

test('a look that fails is told to whoever asked, and keeps nobody else from seeing', async () => {
  const view = comingView()
  const failing = assert.rejects(
    view.look(() => Promise.reject(new Error('bravo'))),
    /bravo/,
  )
  const other = view.look(() => Promise.resolve('charlie'))
  await view.show(PAGE)
  await failing
  assert.equal(await other, 'charlie')
})

test('who asks too late is told, and does not wait for ever', async () => {
  const view = comingView()
  await view.show(PAGE)
  assert.equal(view.isAwaited(), false)
  await assert.rejects(
    view.look(() => Promise.resolve()),
    /before anyone asked/,
  )
})
