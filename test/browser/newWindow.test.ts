import type { BrowserContext, Page } from 'playwright-core'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { newWindow } from '../../scripts/browser/newWindow.ts'

/** A context that notes what it asks the browser for; the browser that npm brings opens windows whatever is asked. */
function standIn(isGone = false): { context: BrowserContext; asked: unknown[] } {
  const asked: unknown[] = []
  const pages: Page[] = []
  const page = (name: string): Page => {
    pages.push({ name } as unknown as Page)
    return pages.at(-1) as Page
  }
  const session = {
    send: (method: string, params?: object) => {
      if (params) asked.push([method, params])
      if (params && isGone) return Promise.reject(new Error('gone'))
      return Promise.resolve({ targetInfo: { browserContextId: 'shared' } })
    },
    detach: () => Promise.resolve(),
  }
  const context = {
    pages: () => pages,
    newPage: () => Promise.resolve(page('tab')),
    newCDPSession: () => Promise.resolve(session),
    browser: () => ({ newBrowserCDPSession: () => Promise.resolve(session) }),
    waitForEvent: () => (isGone ? Promise.reject(new Error('gone')) : Promise.resolve(page('window'))),
  }
  return { context: context as unknown as BrowserContext, asked }
}

test('pages that are opened at once have windows of their own', async () => {
  const { context, asked } = standIn()
  const pages = await Promise.all([newWindow(context), newWindow(context), newWindow(context)])
  assert.deepEqual(pages, [{ name: 'tab' }, { name: 'window' }, { name: 'window' }])
  const window = { url: 'about:blank', newWindow: true, browserContextId: 'shared' }
  assert.deepEqual(asked, [
    ['Target.createTarget', window],
    ['Target.createTarget', window],
  ])
})

test('a browser that ends meanwhile is told of once', async () => {
  const { context } = standIn(true)
  await newWindow(context)
  await assert.rejects(newWindow(context), /gone/)
  // What nobody waits for would end the process by now.
  await setImmediate()
})
