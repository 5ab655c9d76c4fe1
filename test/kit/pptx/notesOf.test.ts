import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { Image, RootContent } from 'mdast'
import { notesOf } from '../../../scripts/kit/outputs/pptx/notesOf.ts'

/** Notes of a page, each as its sign, depth and words, with what is said of them. */
function told(markdown: string): unknown[] {
  const { children } = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  return toldOf(children)
}

function toldOf(children: RootContent[]): unknown[] {
  return notesOf(children).map(({ runs, bullet, level }) => {
    const sign = bullet && ('number' in bullet ? bullet.number : bullet.sign)
    const words = runs.map(({ text, isBold, isItalic, isStruck, font, link }) => {
      const marks = [
        isBold && 'bold',
        isItalic && 'italic',
        isStruck && 'struck',
        font === 'mono' && 'code',
        link && 'url' in link && link.url,
      ]
      return [text, ...marks.filter(Boolean)].join('|')
    })
    return [...(level === undefined ? [] : [`${sign ?? ''}${level}`]), ...words]
  })
}

test('paragraphs keep emphasis, code, links and line breaks', () => {
  assert.deepEqual(told('A **bold**, *soft* and ~~old~~ `word`, [there](https://example.org).\\\nNext'), [
    [
      'A ',
      'bold|bold',
      ', ',
      'soft|italic',
      ' and ',
      'old|struck',
      ' ',
      'word|code',
      ', ',
      'there|https://example.org',
      '.',
      '\n',
      'Next',
    ],
  ])
})

test('headings are bold; a link within the page is text', () => {
  assert.deepEqual(told('## To [sail](#sail)'), [['To |bold', 'sail|bold']])
})

test('lists have signs, numbers, tasks and depths; an item goes on without one', () => {
  assert.deepEqual(told('3. one\n\n   more\n4. two\n   - deep\n\n- [x] done\n- [ ] open'), [
    ['30', 'one'],
    ['0', 'more'],
    ['40', 'two'],
    ['•1', 'deep'],
    ['☑0', 'done'],
    ['☐0', 'open'],
  ])
})

test('code has a paragraph for each line, a table one for each row', () => {
  assert.deepEqual(told('```js\na\nb\n```'), [['a|code'], ['b|code']])
  assert.deepEqual(told('| a | b |\n| - | - |\n| 1 | 2 |'), [
    ['a|bold', ' · |bold', 'b|bold'],
    ['1', ' · ', '2'],
  ])
})

test('quotes are what is in them, and a break is nothing', () => {
  assert.deepEqual(told('> said\n\n---\n\nend'), [['said'], ['end']])
})

test('a drawing by itself is what it is drawn of', () => {
  const image: Image = { type: 'image', url: '', alt: 'Pick, Wait', data: { source: 'flowchart LR\n  A --> B' } }
  assert.deepEqual(toldOf([{ type: 'paragraph', children: [image] }]), [['flowchart LR|code'], ['  A --> B|code']])
  assert.deepEqual(toldOf([{ type: 'paragraph', children: [{ type: 'text', value: 'See ' }, image] }]), [
    ['See ', 'Pick, Wait'],
  ])
})

test('what runs or reads a file is no link', () => {
  assert.deepEqual(told('[a](javascript:alert) [b](file:///etc) [c](https://example.org/)'), [
    ['a', ' ', 'b', ' ', 'c|https://example.org/'],
  ])
})
