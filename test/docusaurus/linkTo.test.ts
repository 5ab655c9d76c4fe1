import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkTo } from '../../scripts/docusaurus/linkTo.ts'
import type { SitePage } from '../../scripts/docusaurus/sitePages.ts'

const roots = ['@site/i18n/en/docs', '@site/docs']
const page = (source: string, permalink: string): SitePage => ({ source, permalink, frontMatter: {}, roots })
const from = page('@site/i18n/en/docs/x/a.md', '/b/en/docs/x/a')
const pages = [
  from,
  page('@site/docs/x/02-c.md', '/b/en/docs/x/c'),
  page('@site/docs/été.mdx', '/b/en/docs/%C3%A9t%C3%A9'),
]
const to = linkTo(from, pages, { url: 'https://example.org', baseUrl: '/b/en/' })

for (const [link, address] of [
  ['./02-c.md', 'https://example.org/b/en/docs/x/c'],
  ['02-c.md#alpha', 'https://example.org/b/en/docs/x/c#alpha'],
  ['../été.mdx?q=1', 'https://example.org/b/en/docs/%C3%A9t%C3%A9?q=1'],
  ['../%C3%A9t%C3%A9.mdx', 'https://example.org/b/en/docs/%C3%A9t%C3%A9'],
  ['/x/02-c.md', 'https://example.org/b/en/docs/x/c'],
  ['@site/docs/x/02-c.md', 'https://example.org/b/en/docs/x/c'],
  ['/docs/other', 'https://example.org/b/en/docs/other'],
  ['/b/en/docs/other', 'https://example.org/b/en/docs/other'],
  ['./gone.md', undefined],
  ['other', undefined],
  ['#alpha', undefined],
  ['//example.net/a', undefined],
] as const)
  test(`${link} leads ${address ? `to ${address}` : 'where the address of its page says'}`, () =>
    assert.equal(to(link), address))
