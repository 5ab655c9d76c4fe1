import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import GithubSlugger from 'github-slugger'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { visit } from 'unist-util-visit'
import { textOf } from '../../scripts/text/textOf.ts'

const PAGES = ['README.md', 'CHANGELOG.md', ...globSync('docs/*.md').toSorted()]

for (const page of PAGES) {
  test(`${page}: what it links to is there`, () => {
    const broken = targetsOf(page).filter((url) => isBroken(page, url))
    assert.deepEqual(broken, [])
  })
}

test('README.md leads to every page of docs/', () => {
  const named = new Set(targetsOf('README.md').map((url) => url.replace(/#.*/, '')))
  assert.deepEqual(
    globSync('docs/*.md').filter((page) => !named.has(page)),
    [],
  )
})

/** Addresses of links and pictures of a page that are relative to it. */
function targetsOf(page: string): string[] {
  const urls: string[] = []
  visit(treeOf(page), (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') urls.push(node.url)
  })
  return urls.filter((url) => !/^[a-z]+:/i.test(url))
}

function isBroken(page: string, url: string): boolean {
  const [path = '', anchor] = decodeURI(url).split('#')
  const target = path ? join(dirname(page), path) : page
  if (!existsSync(target)) return true
  return anchor !== undefined && !(statSync(target).isFile() && anchorsOf(target).has(anchor))
}

/** Anchors of headings, as GitHub makes them. */
function anchorsOf(page: string): Set<string> {
  const slugger = new GithubSlugger()
  const anchors = new Set<string>()
  visit(treeOf(page), 'heading', (heading) => void anchors.add(slugger.slug(textOf(heading))))
  return anchors
}

function treeOf(page: string): ReturnType<typeof fromMarkdown> {
  return fromMarkdown(readFileSync(page, 'utf8'), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
}
