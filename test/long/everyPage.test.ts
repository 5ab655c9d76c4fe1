import assert from 'node:assert/strict'
import { globSync, readFileSync, statSync } from 'node:fs'
import process from 'node:process'
import { after, test } from 'node:test'
import { VFile } from 'vfile'
import { convert } from '../../scripts/convert/convert.ts'
import { dialectPage, dialects } from '../support/dialectPages.ts'
import { rawMarks } from '../support/rawMarks.ts'

/** How many pages of each dialect are made, and every how many-th file is read. */
const EACH = Number(process.env['DIALECT_PAGES'] ?? 60)
const STEP = Number(process.env['PAGE_STEP'] ?? 1)
/** Larger ones take minutes each, in bytes. */
const LARGEST = 300_000

const files = globSync('node_modules/**/*.{md,mdx,markdown}')
  .toSorted()
  .filter((path) => statSync(path).isFile() && statSync(path).size < LARGEST)
  .filter((_, index) => index % STEP === 0)

const counts = { converted: 0, empty: 0, slides: 0, words: 0, warnings: 0, marked: 0 }
after(() => console.log(JSON.stringify(counts)))

/** Convert a page; none but an empty one is refused, and no word is lost. */
function converted(path: string, value: string | Uint8Array): string | undefined {
  const file = new VFile({ path, value })
  try {
    const { slides, report } = convert(file)
    counts.converted++
    counts.slides += report.slides.length
    counts.words += report.words.source
    counts.warnings += report.messages.filter(({ severity }) => severity === 'warning').length
    assert.deepEqual(report.words.lost, [])
    const wrong = report.messages.filter(({ severity, ruleId }) => severity === 'error' || ruleId === 'lost-word')
    assert.deepEqual(wrong, [])
    return slides
  } catch (error) {
    // Some packages have a file with nothing in it.
    if (!file.messages.some(({ ruleId }) => ruleId === 'empty-page')) throw error
    counts.empty++
    return undefined
  }
}

for (const path of files)
  test(path, () => {
    const slides = converted('page.md', readFileSync(path))
    // Pages about a dialect show its marks for what they are: they are counted, and looked at.
    const marks = slides ? rawMarks(slides) : []
    counts.marked += marks.length ? 1 : 0
    if (marks.length && process.env['SHOW_MARKS']) console.log(path, marks.slice(0, 3))
  })

for (const dialect of dialects)
  test(`${EACH} pages as authors of ${dialect} write them`, () => {
    for (let seed = 0; seed < EACH; seed++) {
      const page = dialectPage(dialect, seed)
      const slides = converted(`${dialect}-${seed}.md`, page) ?? ''
      assert.deepEqual(rawMarks(slides), [], `seed ${seed}\n${page}`)
    }
  })
