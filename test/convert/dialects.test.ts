import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { convert } from '../../scripts/convert/convert.ts'
import { dialectPage, dialects } from '../support/dialectPages.ts'
import { rawMarks } from '../support/rawMarks.ts'

/** Pages made of each dialect; the seed makes them the same each time, and `test/long/everyPage` makes more. */
const PAGES = 30

for (const dialect of dialects)
  test(`${PAGES} generated pages in the manner of ${dialect} show none of its marks`, () => {
    for (let seed = 0; seed < PAGES; seed++) {
      const page = dialectPage(dialect, seed)
      const { slides, report } = convert(new VFile({ path: `${dialect}-${seed}.md`, value: page }))
      assert.deepEqual([report.words.lost, report.words.saved], [[], []], `${dialect} ${seed}\n${page}`)
      assert.deepEqual(rawMarks(slides), [], `${dialect} ${seed}\n${page}`)
    }
  })
