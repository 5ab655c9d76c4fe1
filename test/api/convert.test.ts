import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { convert, PageError } from '../../scripts/api/index.ts'

test('text and bytes of a page give its deck: slides.md, tree, report, messages by place', () => {
  const bytes = readFileSync('content/how-it-works.md')
  const { slides, model, report, messages } = convert(bytes, { path: 'page.md' })
  assert.equal(convert(bytes.toString(), { path: 'page.md' }).slides, slides)
  assert.match(slides, /^---\ntheme: default\n/)
  assert.equal(model.children.length, report.slides.length)
  assert.equal(report.source, 'page.md')
  assert.deepEqual(messages, report.messages)
})

test('pictures are looked up by the caller alone: where nobody does, each is a message', () => {
  const page = '# Alpha\n\n![Bravo](bravo.png)\n'
  assert.deepEqual(
    convert(page).messages.map(({ ruleId, line }) => [ruleId, line]),
    [['missing-image', 3]],
  )
  const found = convert(page, { findPicture: () => ({ name: 'bravo-1.png', width: 400, height: 300 }) })
  assert.deepEqual(found.messages, [])
  assert.deepEqual(
    found.pictures.map(({ name }) => name),
    ['bravo-1.png'],
  )
})

test('a page that no deck can be made of is an error that says where and why', () => {
  assert.throws(
    () => convert('---\nauthors:\n  - name: A\n title: B\n---\n', { path: 'page.md' }),
    (error) => {
      assert.ok(error instanceof PageError)
      assert.match(error.message, /^page\.md:4:\d+: The front matter cannot be read/)
      assert.deepEqual(error.problems[0]?.line, 4)
      return true
    },
  )
})

test('who knows the site tells where links lead; other links are told from the address of the site', () => {
  const { slides } = convert('# Alpha\n\n[bravo](./b.md) and [charlie](c.md)\n', {
    siteUrl: 'https://example.org/docs/',
    linkTo: (url) => (url === './b.md' ? 'https://example.org/other' : undefined),
  })
  assert.match(slides, /\[bravo\]\(https:\/\/example\.org\/other\)/)
  assert.match(slides, /\[charlie\]\(https:\/\/example\.org\/docs\/c\)/)
})

for (const deck of ['', ' true', ' false'])
  test(`\`deck:${deck}\`, by which a site chooses its talks, is no mistake`, () =>
    assert.deepEqual(convert(`---\ndeck:${deck}\n---\n\n# Alpha\n\nBravo.\n`).messages, []))

test('messages are told in the language that is asked for, or in that of the page', () => {
  const page = '---\nlang: fr\n---\n\n# Alpha\n\nBravo bravo charlie.\n'
  const told = (lang?: 'en' | 'fr' | 'page'): string =>
    convert(page, lang && { lang })
      .messages.map(({ reason }) => reason)
      .join()
  assert.match(told(), /occurs twice/)
  for (const lang of ['fr', 'page'] as const) assert.match(told(lang), /est écrit deux fois/)
  assert.throws(() => convert('alpha\nbra\0vo\n', { lang: 'fr' }), /n’est pas un fichier de texte/)
})
