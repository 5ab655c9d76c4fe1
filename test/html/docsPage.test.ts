import assert from 'node:assert/strict'
import { test } from 'node:test'
import { docsPage } from '../../scripts/html/docsPage.ts'

const page = docsPage(
  '# Alpha `bravo`\n\n[charlie](guide.md#x) [delta](../LICENSE) ![echo](a.png) ![foxtrot](b.png)\n\n<script>x</script>\n',
  { lang: 'fr', style: 'style.css', addressOf: (url) => ({ 'guide.md#x': 'guide.html#x', 'a.png': 'a.png' })[url] },
)

test('a page of the docs has the names that links lead to, and links to what is there', () => {
  assert.match(page, /<html lang="fr">.*<title>Alpha bravo<\/title>/)
  assert.match(page, /<h1 id="alpha-bravo">/)
  assert.match(page, /<a href="guide\.html#x">charlie<\/a> <a>delta<\/a>/)
  assert.match(page, /<img src="a\.png" alt="echo"> <em>foxtrot<\/em>/)
  assert.doesNotMatch(page, /<script/)
})
