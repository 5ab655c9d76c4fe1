import assert from 'node:assert/strict'
import process from 'node:process'
import { mock, test } from 'node:test'
import { VFile } from 'vfile'
import { voice } from '../../scripts/cli/voice.ts'

/** A file with messages, as a conversion has it each time. */
function file(path: string, value: string, source: string, ...reasons: string[]): VFile {
  const made = new VFile({ path, value })
  for (const reason of reasons) made.message(reason, { source, place: { line: 1, column: 1 } })
  return made
}

/** What a run says of files, in order. */
function said(...files: VFile[]): string[][] {
  const { messages } = voice({})
  return files.map((file) => {
    const write = mock.method(process.stderr, 'write', () => true)
    try {
      messages(file)
      const text = write.mock.calls.map(({ arguments: [first] }) => String(first)).join('')
      return text.match(/alpha|bravo|charlie/g) ?? []
    } finally {
      write.mock.restore()
    }
  })
}

test('a brand that many pages wear is spoken of once, until it changes; pages each time', () => {
  assert.deepEqual(
    said(
      file('_brand.yml', 'one', 'brand', 'alpha', 'bravo'),
      file('_brand.yml', 'one', 'brand', 'alpha', 'bravo'),
      file('_brand.yml', 'one', 'brand', 'alpha', 'charlie'),
      file('other/_brand.yml', 'one', 'brand', 'alpha'),
      file('_brand.yml', 'two', 'brand', 'alpha'),
      file('page.md', 'one', 'convert', 'alpha'),
      file('page.md', 'one', 'convert', 'alpha'),
    ),
    [['alpha', 'bravo'], [], ['charlie'], ['alpha'], ['alpha'], ['alpha'], ['alpha']],
  )
})
