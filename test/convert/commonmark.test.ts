import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { convert } from '../../scripts/convert/convert.ts'
import { htmlText } from '../../scripts/text/htmlText.ts'
import { deckWords } from '../../scripts/convert/lostWords.ts'
import { missingWords } from '../../scripts/text/missingWords.ts'
import { wordsOf } from '../../scripts/text/words.ts'
import { examples } from '../support/commonmark.ts'

test(`${examples.length} examples of CommonMark and GFM keep the text of their HTML`, (context) => {
  let complete = 0
  for (const { name, markdown, html } of examples) {
    const file = new VFile({ path: 'page.md', value: markdown })
    const { slides, report } = convert(file)
    const wanted = wordsOf(htmlText(html))
    const said = deckWords(slides).flatMap(({ notes }) => notes)
    assert.deepEqual(
      missingWords(wanted, said).map((index) => wanted[index]),
      [],
      `${name}: ${JSON.stringify(markdown)}`,
    )
    assert.deepEqual([...report.words.lost, ...report.words.saved], [], name)
    complete += 1
  }
  context.diagnostic(`${complete} of ${examples.length} complete`)
})
