import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

/** What holds all slides, asked what it has in it. */
const ASKED = /(?:^|[\s,>+~])(?::root|html|body|#[\w-]+|\.(?:print|dark|light))[^\s,>+~{]*:has\(/m

test('nothing that holds all slides is asked for what it has: the browser would style all anew with each that comes', () => {
  for (const bad of [':root:has(#a) > b {', 'html.print:has(.a)', 'a, #app:has(> b) {', 'body:not(.a):has(b)'])
    assert.match(bad, ASKED)
  assert.doesNotMatch('.slidev-layout.example:has(.big-figure) > * {', ASKED)
  const files = globSync(['styles/*.css', '{components,layouts}/**/*.vue'])
  assert.ok(files.length > 50)
  for (const path of files) assert.doesNotMatch(readFileSync(path, 'utf8'), ASKED, path)
})
