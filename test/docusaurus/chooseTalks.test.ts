import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooseTalks } from '../../scripts/docusaurus/chooseTalks.ts'
import type { SitePage } from '../../scripts/docusaurus/sitePages.ts'

const ROOTS = ['@site/i18n/en/docs', '@site/docs']
const page = (file: string, frontMatter: SitePage['frontMatter'] = {}): SitePage => ({
  source: `@site/${file}`,
  permalink: `/${file}`,
  frontMatter,
  roots: ROOTS,
})
const PAGES = [
  page('docs/bare.md'),
  page('docs/empty.md', { deck: null }),
  page('docs/keys.md', { deck: { density: 'brief' } }),
  page('docs/not.md', { deck: false }),
  page('docs/slides.md', { slides: true }),
  page('i18n/en/docs/bare.md'),
]
const chosen = (options: Partial<Parameters<typeof chooseTalks>[1]>): string[] =>
  chooseTalks(PAGES, { include: [], exclude: [], frontMatter: 'deck', ...options }, (pattern) => [pattern]).map(
    ({ permalink }) => permalink,
  )

test('pages with the key are talks, an empty one and one with settings, unless it says false', () =>
  assert.deepEqual(chosen({}), ['/docs/empty.md', '/docs/keys.md']))

test('the key can be another', () => assert.deepEqual(chosen({ frontMatter: 'slides' }), ['/docs/slides.md']))

test('files that are included are talks, with their translations; what says false is none', () =>
  assert.deepEqual(chosen({ include: ['docs/bare.md', 'docs/not.md'] }), [
    '/docs/bare.md',
    '/docs/empty.md',
    '/docs/keys.md',
    '/i18n/en/docs/bare.md',
  ]))

test('files that are excluded are none, whoever else asks for them', () =>
  assert.deepEqual(chosen({ include: ['docs/bare.md'], exclude: ['docs/bare.md', 'docs/keys.md'] }), [
    '/docs/empty.md',
  ]))
