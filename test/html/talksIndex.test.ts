import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { talksIndex } from '../../scripts/html/talksIndex.ts'

const talk = (name: string, lang: string): Parameters<typeof talksIndex>[0][number] => ({
  name,
  lang,
  title: name,
  description: undefined,
  outputs: [],
})

test('a talk is found by its name, whatever that is', () => {
  const names = ['C# ?', '100%', `it's "it"`, 'javascript:alert(1)', '//example.org', 'é', 'مرحبا', '{{x}}']
  const html = talksIndex(
    names.map((name) => talk(name, 'en')),
    undefined,
  )
  const paths: URL[] = []
  visit(fromHtml(html), 'element', ({ properties: { href, src } }) => {
    if (href ?? src) paths.push(new URL(String(href ?? src), 'https://example.org/talks/'))
  })
  assert.ok(paths.length > names.length)
  for (const { protocol, host, search, hash } of paths)
    assert.deepEqual(
      { protocol, host, search, hash },
      { protocol: 'https:', host: 'example.org', search: '', hash: '' },
    )
  const folders = new Set(paths.map(({ pathname }) => decodeURIComponent(pathname.split('/')[2] ?? '')))
  for (const name of names) assert.ok(folders.has(name), name)
})

test('the list of talks is in the language of most of them, and tells that of the others', () => {
  const html = talksIndex([talk('alpha', 'en'), talk('bravo', 'fr'), talk('charlie', 'fr')], undefined)
  assert.match(html, /<html lang="fr"[\s\S]*<h1>Présentations</)
  assert.match(html, /lang="en"/)
})
