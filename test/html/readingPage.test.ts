import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { convert } from '../../scripts/convert/convert.ts'
import { readingPage } from '../../scripts/html/readingPage.ts'
import { textOf } from '../../scripts/text/textOf.ts'

const PAGE = `---
lang: en
title: alpha
description: "a </script> & b"
authors: [Bravo, Charlie]
---

# Alpha 🌱

### Bravo

Some [link](https://example.org/), and \`<b>\` code.

- one 🔑
- two 🧭

##### Charlie

More text.
`

function elements(html: string, name: RegExp): Element[] {
  const found: Element[] = []
  visit(fromHtml(html), 'element', (element) => {
    if (name.test(element.tagName)) found.push(element)
  })
  return found
}

function page(siteUrl?: string): string {
  const { deck } = convert(new VFile({ path: 'page.md', value: PAGE }))
  return readingPage(deck, { hasPictures: true, names: ['deck.html', 'social-card.png'], siteUrl })
}

test('has one title, and headings without a gap below it', () => {
  const levels = elements(page(), /^h\d$/).map(({ tagName }) => tagName)
  assert.deepEqual(levels, ['h1', 'h2', 'h3'])
})

test('has an anchor and a picture for each slide', () => {
  const parts = elements(page(), /^section$/)
  parts.forEach((part, index) => assert.equal(part.properties['id'], `slide-${index + 1}`))
  assert.equal(elements(page(), /^img$/).length, parts.length)
})

test('each part has the number of its slide; its picture leads to the slide as it looks when it is complete', () => {
  const html = page()
  const parts = elements(html, /^section$/)
  const numbers = parts.map((part) => part.children[0])
  assert.deepEqual(
    numbers.map((number) => number && toText(number as Element)),
    parts.map((_, index) => String(index + 1)),
  )
  const leads = elements(html, /^a$/).filter(({ properties }) => String(properties['href']).includes('#/'))
  assert.deepEqual(
    leads.map(({ properties }) => properties['href']),
    ['../index.html#/1', '../index.html#/2?clicks=2', '../index.html#/3'],
  )
})

test('runs no script of the page, and keeps its words', () => {
  const html = page()
  const scripts = elements(html, /^script$/)
  assert.deepEqual(
    scripts.map(({ properties }) => properties['type']),
    ['application/ld+json'],
  )
  assert.equal(JSON.parse(toText(scripts[0] as Element)).description, 'a </script> & b')
  assert.deepEqual(
    elements(html, /^code$/).map((code) => toText(code)),
    ['<b>'],
  )
})

test('links to the files that are there, and tells other sites nothing', () => {
  const links = elements(page(), /^a$/).map(({ properties }) => properties)
  assert.ok(links.some(({ href }) => href === '../deck.html'))
  assert.ok(links.every(({ href }) => href !== '../slides.pdf'))
  const [other] = links.filter(({ href }) => String(href).startsWith('https:'))
  assert.deepEqual(other?.['rel'], ['noopener', 'noreferrer'])
})

test('tells its address only where it has one', () => {
  assert.doesNotMatch(page(), /canonical|og:url|og:image/)
  const html = page('https://example.org/talks/')
  assert.match(html, /<link rel="canonical" href="https:\/\/example\.org\/talks\/read\/">/)
  assert.match(html, /<meta property="og:image" content="https:\/\/example\.org\/talks\/social-card\.png">/)
  assert.match(html, /<meta property="og:image:alt" content="Alpha">/)
})

test('tells the state of tasks by a sign and a word', () => {
  const { deck } = convert(
    new VFile({ path: 'page.md', value: '---\nlang: en\n---\n\n# Alpha\n\n## Bravo\n\n- [x] Charlie\n- [ ] Delta\n' }),
  )
  const html = readingPage(deck, { hasPictures: false, names: [], siteUrl: undefined })
  assert.equal(elements(html, /^input$/).length, 0)
  const boxes = elements(html, /^span$/).filter(({ properties }) => properties['role'] === 'img')
  assert.deepEqual(
    boxes.map(({ properties }) => [properties['className'], properties['ariaLabel']]),
    [
      [['task-box', 'done'], 'done'],
      [['task-box', 'open'], 'to do'],
    ],
  )
  assert.match(html, /☑[\s\S]*Charlie[\s\S]*☐[\s\S]*Delta/)
})

test('keeps links to mail and numbers', () => {
  const { deck } = convert(
    new VFile({
      path: 'page.md',
      value: '# Alpha\n\n[Bravo](mailto:bravo@example.org) or [Charlie](tel:+33199001234)\n',
    }),
  )
  const html = readingPage(deck, { hasPictures: false, names: [], siteUrl: undefined })
  const urls = elements(html, /^a$/).map(({ properties }) => properties['href'])
  for (const url of ['mailto:bravo@example.org', 'tel:+33199001234']) assert.ok(urls.includes(url), url)
})

test('has the marks of footnotes where their notes are, and slides have not', () => {
  const { deck } = convert(new VFile({ path: 'page.md', value: '# Alpha\n\nBravo[^x] charlie.\n\n[^x]: Delta.\n' }))
  const html = readingPage(deck, { hasPictures: false, names: [], siteUrl: undefined })
  assert.match(toText(fromHtml(html)), /Bravo\s¹ charlie\.\s*¹ Delta\./)
  assert.doesNotMatch(textOf(deck.children.flatMap(({ children }) => children)), /¹/)
})
