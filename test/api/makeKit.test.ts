import assert from 'node:assert/strict'
import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { test } from 'node:test'
import { makeKit, PageError, UserError } from '../../scripts/api/index.ts'

const PAGE = 'content/how-it-works.md'
const out = join(tmpdir(), 'deck-never-written')

test('an output that is not known is wrong usage, and all are named', () =>
  assert.rejects(makeKit(PAGE, { out, outputs: ['slides.pfd' as never] }), (error) => {
    assert.ok(error instanceof UserError)
    assert.equal(error.exitCode, 2)
    assert.match(error.message, /`slides\.pfd`.*slides\.pdf, handout\.pdf/)
    return true
  }))

test('an address that is none is wrong usage', () =>
  assert.rejects(makeKit(PAGE, { out, siteUrl: 'example.org' }), { exitCode: 2 }))

test('a page that is not there is an error for people', () =>
  assert.rejects(makeKit('no-such-page.md', { out }), (error) => {
    assert.ok(error instanceof UserError && !(error instanceof PageError))
    assert.match(error.message, /No page found at `no-such-page\.md`/)
    return true
  }))

test('a call without a page is told so in words', () =>
  assert.rejects(makeKit(undefined as never), (error) => {
    assert.ok(error instanceof UserError)
    assert.equal(error.exitCode, 2)
    assert.match(error.message, /needs the path of a Markdown file/)
    return true
  }))

for (const [options, message] of [
  [{ siteURL: 'https://example.org/' }, /no option `siteURL`\. Did you mean `siteUrl`\?/],
  [{ alpha: 1 }, /no option `alpha`\. Options: out, static, /],
  [{ outputs: 'png' }, /`outputs` of `makeKit` must be a list of names/],
  [{ out: 5 }, /`out` of `makeKit` must be a text/],
  [{ brand: 'no-such-brand.yml' }, /There is no brand at `no-such-brand\.yml`/],
  [{ out: 'content' }, /Name an empty or new folder with `out`\./],
  [{ out, static: 'no-such-folder' }, /Pass the folder of your pictures to `static`\./],
] as const)
  test(`an option that is wrong is told in the words of programs: ${JSON.stringify(options)}`, () =>
    assert.rejects(makeKit(PAGE, options as never), (error) => {
      assert.ok(error instanceof UserError)
      assert.equal(error.exitCode, 2)
      assert.match(error.message, message)
      return true
    }))

test('errors are told in the language that is asked for', async () => {
  const wrong = { out, lang: 'fr', outputs: ['slides.pfd' as never] } as const
  await assert.rejects(makeKit(PAGE, wrong), (error) => {
    assert.ok(error instanceof UserError)
    assert.match(error.message, /^Le fichier à faire `slides\.pfd` n’est pas connu/)
    assert.deepEqual(error.told.id, 'unknown-output')
    return true
  })
  // Options are called as programs have them, in French, too.
  await assert.rejects(makeKit(PAGE, { out, lang: 'fr', browser: '/nope' }), (error) => {
    assert.ok(error instanceof UserError)
    assert.match(error.message, /Il n’y a pas de navigateur à l’emplacement `\/nope`/)
    return true
  })
  await assert.rejects(makeKit(PAGE, { out, lang: 'de' as never }), /There is no language `de`\. Languages: en, fr\./)
})
