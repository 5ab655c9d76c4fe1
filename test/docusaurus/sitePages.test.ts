import assert from 'node:assert/strict'
import { test } from 'node:test'
import { filesOf, sitePages } from '../../scripts/docusaurus/sitePages.ts'

const page = (source: string, permalink: string): object => ({
  source: `@site/${source}`,
  permalink,
  frontMatter: {},
  title: 'Alpha',
})

test('docs of all versions and instances, posts and Markdown pages are pages; components and other plugins are not', () => {
  const pages = sitePages(
    {
      'docusaurus-plugin-content-docs': {
        default: {
          loadedVersions: [
            {
              contentPath: '/s/docs',
              contentPathLocalized: '/s/i18n/en/docusaurus-plugin-content-docs/current',
              docs: [page('docs/a.md', '/b/docs/a')],
            },
            {
              contentPath: '/s/versioned_docs/version-1',
              docs: [page('versioned_docs/version-1/a.md', '/b/docs/1/a')],
            },
          ],
        },
        other: { loadedVersions: [{ contentPath: '/elsewhere', docs: [page('../elsewhere/c.md', '/b/c')] }] },
      },
      'docusaurus-plugin-content-blog': { default: { blogPosts: [{ metadata: page('blog/p.md', '/b/blog/p') }] } },
      'docusaurus-plugin-content-pages': {
        default: [
          { type: 'mdx', ...page('src/pages/m.md', '/b/m') },
          { type: 'jsx', ...page('src/pages/j.js', '/b/j') },
        ],
        none: undefined,
      },
      'some-plugin': { default: { anything: true } },
    },
    '/s',
  )
  assert.deepEqual(
    pages.map(({ permalink, roots }) => [permalink, roots]),
    [
      ['/b/docs/a', ['@site/i18n/en/docusaurus-plugin-content-docs/current', '@site/docs']],
      ['/b/docs/1/a', ['@site/versioned_docs/version-1']],
      ['/b/c', []],
      ['/b/blog/p', []],
      ['/b/m', []],
    ],
  )
})

test('a translated file stands for the original, and the reverse', () => {
  const roots = ['@site/i18n/en/docs', '@site/docs']
  assert.deepEqual(filesOf('@site/i18n/en/docs/x/a.md', roots).at(-1), '@site/docs/x/a.md')
  assert.deepEqual(filesOf('@site/blog/a.md', roots), ['@site/blog/a.md'])
})
