import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { convert } from '../../scripts/convert/convert.ts'
import { componentsIn } from '../../scripts/deck/componentsIn.ts'
import { textOf } from '../../scripts/text/textOf.ts'
import type { Component } from '../../scripts/deck/types.ts'

/** Cards of links of each slide that has some. */
function cardsOf(page: string): Component[] {
  const { deck } = convert(new VFile({ value: `# Links\n\n## To read\n\n${page}`, path: 'page.md' }))
  return deck.children.flatMap((slide) => componentsIn(slide, 'LinkCards'))
}

/** What stands large and small on each card. */
function wordsOf(cards: Component[]): string[] {
  return cards
    .flatMap(({ children }) => children as Component[])
    .map((card) => `${textOf(card as never).replaceAll('\u200B', '')} | ${card.attributes['address'] ?? ''}`)
}

test('addresses of one site are told apart by the end of their path', () => {
  const page = ['/rules', '/2025/whole-report.pdf?page=2', ''].map((path) => `- https://hall.example.org${path}`)
  const words = wordsOf(cardsOf([...page, '- https://example.net/about'].join('\n')))
  assert.deepEqual(words, [
    'rules | hall.example.org',
    'whole-report | hall.example.org',
    'hall.example.org | ',
    'example.net | /about',
  ])
})

test('all slides of a list have as many columns, and codes and names of one size', () => {
  const links = Array.from({ length: 7 }, (_, at) => `- https://${'wide-'.repeat(at % 3)}${at}.example.org/page-${at}`)
  const [first, second, ...more] = cardsOf(links.join('\n'))
  assert.ok(first && second && !more.length)
  assert.deepEqual(first.attributes, second.attributes)
  assert.deepEqual([first.children.length, second.children.length, first.attributes['columns']], [4, 3, 2])
})

test('codes are as large as their number allows', () => {
  const code = (count: number): number => {
    const links = Array.from({ length: count }, (_, at) => `- [Page ${at}](https://example.org/page-${at})`)
    return Number(cardsOf(links.join('\n'))[0]?.attributes['code'])
  }
  assert.ok(code(2) > code(3) && code(4) > code(6), [2, 3, 4, 6].map(code).join(' '))
  assert.ok(code(6) > 120)
})

test('a line before them leads to links where it leaves them room', () => {
  const links = Array.from({ length: 3 }, (_, at) => `- [Page ${at}](https://example.org/page-${at})`).join('\n')
  const slides = (line: string): string =>
    convert(new VFile({ value: `# Links\n\n## To read\n\n${line}\n\n${links}`, path: 'page.md' })).slides
  assert.match(slides('Somebody will read them.'), /<LeadIn>\s+Somebody will read them/)
  const long = 'Somebody will read all of these pages before long, and tell the others what stands in them, one by one.'
  assert.doesNotMatch(slides(long), /<LeadIn>/)
})

test('links of shown text are links on the slide, those of a summary that only the notes hold a row below', () => {
  const { slides } = convert(
    new VFile({
      value:
        '# Links\n\n## One\n\nWe walk along the river, and we are in no hurry at all. **Nobody runs.** Below the bridge there is [the mill](https://example.org/mill), and we stop there for lunch, as we always do. Then we walk on.\n\n## In short\n\nWhat you may do with what you have found, be it at home or in [the hall](https://example.org/hall), at any time of the year:\n\n- walk\n- rest',
      path: 'page.md',
    }),
  )
  const shown = slides.replaceAll(/<!--[^]*?-->/g, '')
  assert.match(shown, /\[the mill\]\(https:\/\/example\.org\/mill\), and/)
  assert.match(shown, /<LinkChips>\s+\[the hall\]/)
})
