import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { convert } from '../scripts/convert.ts'

test('shows the alternative text of a picture that is there, and says so', () => {
  const file = new VFile({ path: 'page.md', value: '# Alpha\n\nBravo ![charlie](pic.svg) delta.\n' })
  file.data.hasImage = () => true
  const { slides, report } = convert(file)
  assert.deepEqual(
    report.messages.map(({ line, column, ruleId }) => [line, column, ruleId]),
    [[3, 7, 'image']],
  )
  assert.match(slides, /Bravo charlie delta/)
  assert.doesNotMatch(slides, /pic\.svg/)
})
