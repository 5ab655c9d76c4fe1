import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseSync } from '@slidev/parser'
import fc from 'fast-check'
import type { RootContent } from 'mdast'
import { VFile } from 'vfile'
import type { Conversion } from '../../scripts/deck/conversion.ts'
import type { Deck, Slide } from '../../scripts/deck/types.ts'
import { convert } from '../../scripts/convert/convert.ts'
import { deckWords } from '../../scripts/convert/lostWords.ts'
import { pipeline } from '../../scripts/convert/pipeline.ts'
import { htmlText } from '../../scripts/text/htmlText.ts'
import { textOf } from '../../scripts/text/textOf.ts'

/** Convert a page with a composer that loses something. */
function converted(page: string, lose: (slides: Slide[]) => Slide[]): Conversion {
  return convert(new VFile({ path: 'page.md', value: page }), (tree, file): Deck => {
    const deck = pipeline(tree, file)
    return { ...deck, children: lose(deck.children) }
  })
}

/** Leave out of slides and notes the blocks that have some text. */
function without(...texts: string[]): (slides: Slide[]) => Slide[] {
  const isKept = (node: Slide['children'][number] | RootContent): boolean =>
    !texts.some((text) => textOf(node as never).includes(text))
  return (slides) =>
    slides.map((slide) => ({ ...slide, children: slide.children.filter(isKept), notes: slide.notes.filter(isKept) }))
}

function notesOf({ slides }: Conversion): string[] {
  return parseSync(slides, 'slides.md').slides.map(({ note = '' }) => note)
}

function messagesOf({ report }: Conversion, ruleId: string): Array<Conversion['report']['messages'][number]> {
  return report.messages.filter((message) => message.ruleId === ruleId)
}

const PAGE = `# Title

## One

Alpha bravo charlie.

- Delta **echo** foxtrot
- Golf

## Two

Hotel [india](https://example.org) juliett.

Kilo lima.
`

test('a block that is lost is in the notes of its slide as it was written, with a warning', () => {
  const made = converted(PAGE, without('echo'))
  const [warning] = messagesOf(made, 'lost-word')
  assert.equal(warning?.severity, 'warning')
  assert.deepEqual([warning?.line, warning?.column], [7, 3])
  const number = Number(/slide (\d+)/.exec(warning?.reason ?? '')?.[1])
  assert.match(warning?.reason ?? '', /`Delta`, `echo`, `foxtrot`, `Golf`.*report/)
  assert.equal(htmlText(notesOf(made)[number - 1] ?? '').includes('- Delta **echo** foxtrot\n- Golf'), true)
  assert.match(notesOf(made)[number - 1] ?? '', /Alpha bravo charlie/)
  assert.deepEqual(made.report.words.lost, [])
  assert.deepEqual(
    made.report.words.saved.map(({ word }) => word),
    ['Delta', 'echo', 'foxtrot', 'Golf'],
  )
})

test('of two blocks that are lost, each goes to its own slide', () => {
  const made = converted(PAGE, without('Alpha', 'Kilo'))
  const notes = notesOf(made)
  assert.deepEqual(made.report.words.lost, [])
  assert.equal(messagesOf(made, 'lost-word').length, 2)
  assert.ok(notes.findIndex((note) => note.includes('Alpha')) < notes.findIndex((note) => note.includes('Kilo')))
})

test('words that the Markdown of their block does not show are there as plain text', () => {
  const made = converted('# Title\n\nAlpha **bra**vo char&#108;ie.\n\nDelta.\n', without('bravo'))
  assert.match(notesOf(made).join('\n'), /^Alpha bravo charlie\.$/m)
  assert.deepEqual(made.report.words.lost, [])
})

test('a title that is lost, and a page of a title alone, have a slide for it', () => {
  for (const page of ['# Alpha\n', '# Alpha\n\nBravo.\n']) {
    const made = converted(page, (slides) => slides.map((slide) => ({ ...slide, children: [], notes: [] })))
    assert.deepEqual(made.report.words.lost, [], page)
    assert.match(notesOf(made).slice(1).join(), /# Alpha/)
  }
})

test('notes in another order have the rest of the page once more', () => {
  const made = converted(PAGE, (slides) => [
    ...slides.slice(0, 1),
    ...slides
      .slice(1)
      .map((slide) => ({ ...slide, notes: slide.notes.toReversed() }))
      .toReversed(),
  ])
  assert.deepEqual(made.report.words.lost, [])
  assert.deepEqual(
    messagesOf(made, 'lost-word').filter(({ severity }) => severity !== 'warning'),
    [],
  )
})

test('what a comment tells the author alone is not said', () => {
  const made = converted('# Title\n\nAlpha <!-- secret --> bravo.\n\nCharlie.\n', without('Alpha'))
  assert.deepEqual(made.report.words.lost, [])
  assert.doesNotMatch(made.slides, /secret/)
})

const HOSTILE = [
  '```yaml\n---\nalpha: {{ 1 }}\n---\n```',
  'Alpha --> bravo {{ 1 }} [click] <script>charlie</script>',
  '<div onclick="x">alpha</pre></code> --> bravo</div>',
  '<table><caption>alpha</caption><tr><td><p>bravo</p><p>charlie</p></td></tr></table>',
  '> <details><summary>alpha</summary>bravo</details>',
  '| alpha | bravo |\n|---|---|\n| `|` | {{ 1 }} |',
  'Alpha[^1] bravo.\n\n[^1]: <img src=https://example.org/a.png> charlie',
  '[a`b`](https://example.org/a`b"c{{d}}) echo',
  ':::tip Alpha\n\nBravo `charlie`.\n\n:::',
  '1. alpha\n\n   bravo\n2. charlie',
  'Setext\n---',
  '***al**pha* be_ta_',
  'ℹ️ 👩🏽‍🚀 1️⃣ × ÷ $a$ ~~b~~',
  'السلام عليكم 日本語のページ',
]

test('whatever composing loses, the deck has all words in order, and nothing that runs', () => {
  const pieces = fc.array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 6 })
  const losing = fc.array(fc.boolean(), { minLength: 40, maxLength: 40 })
  fc.assert(
    fc.property(pieces, losing, fc.boolean(), (blocks, isLost, isTurned) => {
      let at = 0
      const lose = (slides: Slide[]): Slide[] =>
        slides.map((slide) => {
          const notes = slide.notes.filter(() => !isLost[at++ % isLost.length])
          return { ...slide, notes: isTurned ? notes.toReversed() : notes }
        })
      const made = converted(`# Title\n\n${blocks.join('\n\n')}\n`, lose)
      assert.deepEqual(made.report.words.lost, [])
      assert.deepEqual(
        made.report.messages.filter(({ severity }) => severity === 'error'),
        [],
      )
      assert.deepEqual(
        deckWords(made.slides).flatMap(({ stray }) => stray),
        [],
      )
      assert.equal(deckWords(made.slides).length, made.deck.children.length)
    }),
    { numRuns: 60, seed: 19 },
  )
})

test('a slide with something that might run shows its words alone, with a warning', () => {
  const stray = { type: 'html', value: '<b onclick="x">Alpha</b>' } as never
  const made = converted(PAGE, (slides) =>
    slides.map((slide, index) => (index === 1 ? { ...slide, children: [...slide.children, stray] } : slide)),
  )
  const [warning] = messagesOf(made, 'stray-markup')
  assert.equal(warning?.severity, 'warning')
  assert.match(warning?.reason ?? '', /onclick.*slide 2/)
  assert.doesNotMatch(made.slides, /onclick/)
  assert.deepEqual(
    deckWords(made.slides).flatMap(({ stray }) => stray),
    [],
  )
  assert.ok(made.report.slides[1]?.title)
})

test('notes with something that might run are refused', () => {
  const stray = { type: 'html', value: '<b v-drag>' } as never
  const made = converted(PAGE, (slides) =>
    slides.map((slide, index) => (index === 1 ? { ...slide, notes: [...slide.notes, stray] } : slide)),
  )
  assert.equal(
    messagesOf(made, 'stray-markup').some(({ severity }) => severity === 'error'),
    true,
  )
})
