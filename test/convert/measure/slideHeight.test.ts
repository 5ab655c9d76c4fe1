import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { convert } from '../../../scripts/convert/convert.ts'
import { component, paragraph, text } from '../../../scripts/deck/builders.ts'
import { blockHeight } from '../../../scripts/convert/measure/blockHeight.ts'
import { slideHeight } from '../../../scripts/convert/measure/slideHeight.ts'
import { frameHeight, geometry } from '../../../scripts/tokens/geometry.ts'

/** How far the cards of a slide of some layout stay clear of the margin above the foot, in px. */
function clearance(layout: string, value: string): number {
  const { deck } = convert(new VFile({ path: 'page.md', value }))
  const slide = deck.children.find((one) => one.layout === layout)
  assert.ok(slide, layout)
  return frameHeight() - slideHeight(slide).needed
}

test('cards with codes stay clear of the foot, whatever the title and the line above them', () => {
  const links = ['Bravo', 'Charlie', 'Delta'].map((name) => `[${name}](https://${name.toLowerCase()}.example/talk)`)
  const page = `# Alpha\n\nEcho.\n\nWould you like to talk about it or to contribute? Write to us in ${links.join(', ')}\n`
  assert.ok(clearance('contact', page) >= 0)
})

test('all rows of an agenda are as high as its highest card', () => {
  const heightOf = (names: string[]): number => {
    const cards = names.map((name, at) => component('AgendaCard', [paragraph([text(name)])], { no: at + 1 }))
    return blockHeight(component('AgendaCards', cards), { layout: 'question', width: geometry.frame.width, scale: 1 })
  }
  const long = 'Alpha bravo charlie delta echo foxtrot golf hotel india juliett'
  assert.equal(heightOf([long, 'Kilo', 'Lima', 'Mike']), heightOf([long, long, long, long]))
})
