import assert from 'node:assert/strict'
import type { PhrasingContent } from 'mdast'
import { test } from 'node:test'
import { toHtml } from 'hast-util-to-html'
import { deckWords } from '../../scripts/convert/lostWords.ts'
import { textRuns } from '../../scripts/convert/measure/textRuns.ts'
import { stringifySlide } from '../../scripts/convert/stringify/stringifySlide.ts'
import { paragraph, slide } from '../../scripts/deck/builders.ts'
import { safeHtml } from '../../scripts/html/safeHtml.ts'
import { MARKUP, type MarkupName } from '../../scripts/text/markup.ts'
import { plainTitle } from '../../scripts/text/plainTitle.ts'
import { plainText } from '../../scripts/text/plainText.ts'
import { sliceText, textOf } from '../../scripts/text/textOf.ts'
import { inertTree } from '../../scripts/slidev/plugins/inert/inertTree.ts'
import { compile } from '@vue/compiler-dom'

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const markup = (name: MarkupName, value: string, title?: string): PhrasingContent => ({
  type: 'markup',
  name,
  children: [text(value)],
  ...(title !== undefined && { title }),
})
const HOSTILE = '"><script>window.__ran=1</script> [click] --> {{ x }} v-drag'
const said = [
  paragraph([
    text('10'),
    markup('sup', '6'),
    text(' of CO'),
    markup('sub', '2'),
    text(', '),
    markup('abbr', 'NGO', HOSTILE),
  ]),
]
const printed = stringifySlide(slide('section', {}, said, said))

test('every element is printed as itself, on slides and in notes', () => {
  for (const name of MARKUP) {
    const one = [paragraph([markup(name, 'alpha')])]
    const [shown = '', notes = ''] = stringifySlide(slide('section', {}, one, one)).split('<!--')
    for (const part of [shown, notes]) assert.ok(part.includes(`<${name}>alpha</${name}>`), part)
  }
})

test('the language of words is told, on slides, in notes and on a page without scripts; whatever it holds is no more', () => {
  const foreign = (lang: string): PhrasingContent[] => [
    { type: 'markup', name: 'span', lang, children: [{ type: 'emphasis', children: [text('open bar')] }] },
    text(' !'),
  ]
  const one = [paragraph(foreign('en'))]
  const [shown = '', notes = ''] = stringifySlide(slide('section', {}, one, one)).split('<!--')
  for (const part of [shown, notes]) assert.ok(part.includes('<span lang="en">_open bar_</span> !'), part)
  const html = toHtml({ type: 'root', children: safeHtml(one, 'fr') })
  assert.match(html, /<span lang="en"><em>open bar<\/em><\/span> !/)
  assert.deepEqual(sliceText(foreign('en'), 0, 4)[0], {
    ...foreign('en')[0],
    children: [{ type: 'emphasis', children: [text('open')] }],
  })
  const hostile = stringifySlide(slide('section', {}, [paragraph(foreign(HOSTILE))], []))
  assert.deepEqual(deckWords(hostile)[0]?.stray, [])
  assert.equal(hostile.match(/<script|\[click\]|v-drag|\{\{/), null)
})

test('words that are partly raised or lowered are whole, on slides and in notes', () => {
  const [words] = deckWords(printed)
  assert.deepEqual(words?.slide, ['106', 'of', 'CO2', 'NGO'])
  assert.deepEqual(words?.notes, words?.slide)
})

test('a title of an abbreviation is text, and no more', () => {
  assert.deepEqual(deckWords(printed)[0]?.stray, [])
  assert.equal(printed.match(/<script|\[click\]|v-drag|\{\{/), null)
  assert.equal(printed.match(/-->/g)?.length, 1)
})

test('an element that begins a paragraph with a line end is no block of HTML', () => {
  const one = [paragraph([markup('ins', '\nalpha'), text('\nbravo')])]
  const [words] = deckWords(stringifySlide(slide('section', {}, one, one)))
  assert.deepEqual(words?.notes, ['alpha', 'bravo'])
})

test('a page without scripts has the elements', () => {
  const html = toHtml({ type: 'root', children: safeHtml(said, 'en') })
  assert.match(html, /10<sup>6<\/sup> of CO<sub>2<\/sub>, <abbr title="&#x22;>/)
})

test('slides keep the elements, and nothing that listens', () => {
  for (const name of MARKUP) {
    const { code } = compile(`<p><${name} onclick="x" title="alpha">bravo</${name}></p>`, {
      nodeTransforms: [(node) => void (node.type === 0 && inertTree(node, new Set()))],
    })
    assert.ok(code.includes(`<${name} title=`) || code.includes(`"${name}"`), code)
    assert.ok(!code.includes('onclick'), code)
  }
})

test('numbers stay raised where there is no markup', () => {
  assert.equal(plainTitle(said), '10⁶ of CO₂, NGO')
  assert.equal(plainText(said), '10⁶ of CO₂, NGO')
  assert.equal(plainTitle([text('1'), markup('sup', 'er')]), '1er')
})

test('a stretch that is cut out keeps the elements', () => {
  const [first] = said
  assert.equal(textOf(sliceText(first?.children ?? [], 1, 3)), '06')
  assert.equal(sliceText(first?.children ?? [], 1, 3)[1]?.type, 'markup')
})

test('raised letters are measured small', () => {
  const [first] = said
  const runs = first ? textRuns(first, 'text', 28) : []
  assert.equal(runs.map((run) => run.text).join(''), textOf(said))
  assert.ok((runs[1]?.scale ?? 1) < 1)
})
