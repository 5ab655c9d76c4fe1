import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import GithubSlugger from 'github-slugger'
import { visit } from 'unist-util-visit'
import { textOf } from '../../scripts/text/textOf.ts'
import { docsTree } from '../support/docsTree.ts'

const PAGES = ['README.md', 'LISEZMOI.md', 'CHANGELOG.md', ...globSync('docs/**/*.md').toSorted()]

for (const page of PAGES) {
  test(`${page}: what it links to is there`, () => {
    const broken = targetsOf(page).filter((url) => isBroken(page, url))
    assert.deepEqual(broken, [])
  })
}

for (const [page, folder] of [
  ['README.md', 'docs'],
  ['LISEZMOI.md', 'docs/fr'],
] as const)
  test(`${page} leads to every page of ${folder}/`, () => {
    const named = new Set(targetsOf(page).map((url) => url.replace(/#.*/, '')))
    assert.deepEqual(
      globSync(`${folder}/*.md`).filter((path) => !named.has(path)),
      [],
    )
  })

/** Addresses of links and pictures of a page that are relative to it. */
function targetsOf(page: string): string[] {
  const urls: string[] = []
  visit(docsTree(readFileSync(page, 'utf8')), (node) => {
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
  visit(docsTree(readFileSync(page, 'utf8')), 'heading', (heading) => void anchors.add(slugger.slug(textOf(heading))))
  return anchors
}
