import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { convert } from '../../../scripts/convert/convert.ts'
import { besideRule } from '../../../scripts/convert/measure/besideRule.ts'
import { geometry } from '../../../scripts/tokens/geometry.ts'

/** Slides of a section, without notes. */
function slidesOf(markdown: string): string {
  const { slides } = convert(new VFile({ value: `# Talk\n\n## Part\n\n${markdown}\n`, path: 'page.md' }))
  return slides.replaceAll(/<!--[\s\S]*?-->/gu, '').slice(slides.indexOf('# Talk'))
}

test('items that are terms are rows', () => {
  const shown = slidesOf('- **Gate**: where it begins.\n- **Ford**: stones in the river.\n- **Pass**: snow until June.')
  assert.match(shown, /layout: terms\n/u)
  assert.match(shown, /- \*\*Gate\*\*\n\n {2}where it begins\./u)
})

test('between the text of rows and the rules is a quarter of a line; small type has less, and stays on one slide', () => {
  for (const size of [42, 44, 46]) assert.ok(besideRule(size) >= (size * geometry.terms.line) / 4, `${size} px`)
  assert.ok(besideRule(32) < besideRule(42) / 2)
  const names = ['Gate', 'Ford', 'Pass', 'Hut', 'Lake']
  const said = 'where it begins, and where all who set out in the morning are seen again'
  const shown = slidesOf(names.map((name) => `- **${name}**: ${said}.`).join('\n'))
  assert.equal(shown.split('layout: terms').length, 2)
  const size = Number(/^size: (\d+)$/mu.exec(shown)?.[1])
  // Two lines each, and the room around them, below a title of one line.
  assert.ok((size * geometry.terms.line * 2 + 2 * besideRule(size)) * names.length <= 490, `${size} px`)
})

test('paragraphs that begin in strong letters are rows', () => {
  const shown = slidesOf('**One is enough.** Put it here.\n\n**Two are better.** Put them there.\n\n**Three.** Stop.')
  assert.match(shown, /layout: terms\n/u)
})

test('lines with a tick before each are rows with ticks, drawn', () => {
  const shown = slidesOf('✅ **Street.** Ask for it.\n\n✅ **Water.** Carry it.\n\n✅ **Joy.** Bring it.')
  assert.match(shown, /layout: ticks\n/u)
  assert.match(shown, /<TermRows term="[\d.]+" ticks>/u)
  assert.doesNotMatch(shown, /✅/u)
})

test('two sides stand side by side, what leads to them above', () => {
  const shown = slidesOf('Bring your own.\n\n👍 Free, nothing to wash.\n\n👎 Guests come with empty hands.')
  assert.match(shown, /layout: comparison\n/u)
  assert.match(shown, /<LeadIn>\n\nBring your own\.\n\n<\/LeadIn>\n\n<Side emoji="👍">/u)
  assert.match(shown, /<Side emoji="👎" against>/u)
})

test('two notes share a slide', () => {
  const shown = slidesOf('> [!NOTE]\n> The hut is closed.\n\n> [!WARNING]\n> The path is ice.')
  assert.match(shown, /layout: callouts\n/u)
  assert.equal(shown.match(/<Callout /gu)?.length, 2)
})

for (const [where, markdown] of [
  ['in a paragraph of its own', '> It was the soup.\n>\n> — Ines'],
  ['in the last line', '> It was the soup.\n> — Ines'],
  ['below', '> It was the soup.\n\n— Ines'],
] as const)
  test(`a quotation has its author below it: ${where}`, () => {
    const shown = slidesOf(markdown)
    assert.match(shown, /layout: quote\n/u)
    assert.match(shown, /<Quotation short>\n\n> It was the soup\.\n\nInes\n\n<\/Quotation>/u)
  })

test('sentences that begin alike are rows below the one before them', () => {
  const shown = slidesOf('We are many. We want a bus. We want a bridge that holds. We want a map with water on it.')
  assert.match(shown, /layout: terms\n[\s\S]*<LeadIn>\n\nWe are many\.\n/u)
  assert.match(shown, /- We want a bus\.\n/u)
})

test('a sentence runs through its figure', () => {
  const shown = slidesOf(
    'In its first year the hall has earned 2000 € more than it had hoped for, and all of it went to the children.',
  )
  assert.match(shown, /layout: one-figure\n/u)
  assert.match(shown, /has earned\n\n<BigFigure value="2000" unit="€" look="oneFigure" \/>\n\nmore than/u)
})

test('two figures stand side by side, each with its own sentence', () => {
  const shown = slidesOf(
    'Every night, 412 people take this train. For 38 % of them there is no other way to come home.',
  )
  assert.match(shown, /layout: two-figures\n/u)
  assert.match(shown, /<KeyFigure value="412" most="\d+">\n\nEvery night, \*\*412 people\*\* take this train\./u)
})
