import assert from 'node:assert/strict'
import { test } from 'node:test'
import { talkPlace } from '../../scripts/docusaurus/talkPlace.ts'

for (const [permalink, baseUrl, key, folder, path] of [
  ['/docs/a', '/', '/docs/a', 'docs/a/diapos', '/docs/a/diapos/'],
  ['/docs/a/', '/', '/docs/a', 'docs/a/diapos', '/docs/a/diapos/'],
  ['/b/docs/a', '/b/', '/b/docs/a', 'docs/a/diapos', '/b/docs/a/diapos/'],
  ['/b/en/docs/a', '/b/en/', '/b/en/docs/a', 'docs/a/diapos', '/b/en/docs/a/diapos/'],
  ['/b/', '/b/', '/b', 'diapos', '/b/diapos/'],
  ['/', '/', '/', 'diapos', '/diapos/'],
  ['/%C3%A9t%C3%A9', '/', '/%C3%A9t%C3%A9', 'été/diapos', '/%C3%A9t%C3%A9/diapos/'],
] as const)
  test(`the talk of ${permalink} below ${baseUrl}`, () =>
    assert.deepEqual(talkPlace(permalink, baseUrl), { key, folder, path }))
