import assert from 'node:assert/strict'
import { globSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { imageSize } from 'image-size'
import { visit } from 'unist-util-visit'
import { docsTree } from '../support/docsTree.ts'

/** What a picture may weigh, in bytes: a page with six of them loads within seconds on a slow line. */
const HEAVIEST = 150_000
/** The least width, in px, at which words on a window can be read; drawings are as sharp at any width. */
const NARROWEST = 1000
/** Characters of an alternative text: less says nothing, more is better said in the page. */
const ALT = { shortest: 15, longest: 200 }

const PAGES = ['README.md', 'LISEZMOI.md', ...globSync('docs/**/*.md').toSorted()]
const shown = PAGES.flatMap((page) => imagesOf(page).map((image) => ({ page, ...image })))

for (const { page, url, alt, line } of shown.filter((image) => !/^[a-z]+:/i.test(image.url)))
  test(`${page}:${line}: ${url} is there, light, wide enough, and said in words`, () => {
    const path = join(dirname(page), url)
    const { size } = statSync(path)
    assert.ok(size <= HEAVIEST, `${path} has ${size} bytes; ${HEAVIEST} are the most`)
    const { width, type } = imageSize(readFileSync(path))
    assert.ok(type === 'svg' || width >= NARROWEST, `${path} is ${width} px wide; ${NARROWEST} are the least`)
    assert.ok(alt.length >= ALT.shortest, `${page}:${line}: say in words what the picture shows`)
    assert.ok(alt.length <= ALT.longest, `${page}:${line}: the text of the picture has ${alt.length} characters`)
  })

test('words on a picture are in the language of the page', () => {
  const wrong = shown.filter(({ page, url }) => {
    const lang = /\.(fr|en)\.webp$/.exec(url)?.[1]
    return lang !== undefined && (lang === 'fr') !== /^docs\/fr\/|^LISEZMOI/.test(page.replaceAll('\\', '/'))
  })
  assert.deepEqual(wrong, [])
})

test('every picture of the docs is on a page', () => {
  const used = new Set(shown.map(({ page, url }) => join(dirname(page), url)))
  assert.deepEqual(
    globSync('docs/**/*.{webp,png,svg,jpg,gif}').filter((path) => !used.has(path)),
    [],
  )
})

function imagesOf(page: string): Array<{ url: string; alt: string; line: number | undefined }> {
  const images: Array<{ url: string; alt: string; line: number | undefined }> = []
  visit(docsTree(readFileSync(page, 'utf8')), 'image', ({ url, alt, position }) => {
    images.push({ url, alt: alt ?? '', line: position?.start.line })
  })
  return images
}
