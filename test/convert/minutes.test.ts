import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { convert } from '../../scripts/convert/convert.ts'

const TEXT = 'Alpha bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike november oscar papa.'
const WORDS = ['quebec', 'romeo', 'sierra', 'tango']
const part = (no: number): string =>
  `## Part ${no}\n\n${TEXT}\n\n${WORDS.map((word) => `### Of ${word}\n\n${TEXT} ${TEXT} ${TEXT}`).join('\n\n')}`
const body = `# Title\n\n${[1, 2, 3, 4].map(part).join('\n\n')}\n`

test('a talk of so many minutes has about a slide for each, and every chapter', () => {
  const { slides, report } = converted('deck:\n  minutes: 8')
  assert.ok(report.slides.length <= 8, `${report.slides.length} slides`)
  assert.equal(report.words.notes, report.words.source)
  const shown = slides.replaceAll(/<!--.*?-->/gs, '')
  for (const no of [1, 2, 3, 4]) assert.match(shown, new RegExp(`Part ${no}`))
})

test('without a wish, all is shown', () => {
  assert.ok(converted('lang: en').report.slides.length > 8)
})

test('minutes that are none are a warning', () => {
  const { report } = converted('deck:\n  minutes: soon')
  assert.match(JSON.stringify(report.messages), /write a number of minutes, 1 to 600/)
})

function converted(matter: string): ReturnType<typeof convert> {
  return convert(new VFile({ path: 'page.md', value: `---\n${matter}\n---\n\n${body}` }))
}
