import assert from 'node:assert/strict'
import process from 'node:process'
import { test } from 'node:test'
import { sharedTools } from '../../scripts/kit/talks/sharedTools.ts'

test('several kits have one browser, and another once that has ended', async () => {
  const tools = sharedTools({
    root: process.cwd(),
    outputs: [],
    browser: process.env['DECK_BROWSER'],
    searchPath: process.env['PATH'] ?? '',
    isRoot: process.getuid?.() === 0,
    tell: () => undefined,
  })
  try {
    const first = await tools.launch()
    const second = await tools.launch()
    assert.equal(second.browser, first.browser)
    // What the first has not told, as its site could not be built, is there for the second.
    assert.equal(second.warnings, first.warnings)
    await first.browser.close()
    const third = await tools.launch()
    assert.notEqual(third.browser, first.browser)
    assert.ok(third.browser.isConnected())
    await tools.end()
    assert.equal(third.browser.isConnected(), false)
  } finally {
    await tools.end()
  }
})
