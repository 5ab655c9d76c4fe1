import assert from 'node:assert/strict'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import type { MessageKey } from '../../scripts/locales/messages/facts.ts'
import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { convert } from '../../scripts/convert/convert.ts'
import { french } from '../../scripts/locales/messages/french.ts'
import { frenchProblemsOf } from '../support/frenchText.ts'
import { english } from '../../scripts/locales/messages/english.ts'
import { ruleDocs } from '../../scripts/locales/messages/examples/ruleDocs.ts'
import { messagesPage, reportsOf } from '../support/messagesPage.ts'

const PAGE = 'docs/messages.md'
const FRENCH_PAGE = 'docs/fr/messages.md'

for (const [rule, { examples }] of Object.entries(ruleDocs))
  for (const [key, example] of Object.entries(examples))
    if ('page' in example)
      test(`the example of ${key} is reported, and nothing else`, () => {
        const reports = reportsOf(example).map(({ ruleId, line, column, reason, url }) => ({
          ruleId,
          at: line === undefined ? undefined : `${line}:${column}`,
          text: reason,
          url,
        }))
        assert.deepEqual(reports, [{ ruleId: rule, at: example.at, text: example.text, url: `${PAGE}#${rule}` }])
      })
    else
      test(`the text of ${key} is as in its example`, () => {
        assert.equal(english[key as MessageKey](example.facts as never), example.text)
      })

test('every text has an example of its own, and is reported by a rule', () => {
  const keys = Object.keys(english).toSorted()
  const explained = Object.values(ruleDocs).flatMap(({ examples }) => Object.keys(examples))
  assert.deepEqual(explained.toSorted(), keys)
  const rules = globSync('scripts/convert/**/*.ts').filter((path) => !path.endsWith('/report.ts'))
  const code = rules.map((path) => readFileSync(path, 'utf8')).join('\n')
  assert.deepEqual(
    keys.filter((key) => !code.includes(`'${key}'`)),
    [],
  )
})

test('nothing is reported of a page past `report`, or of a brand past `say`', () => {
  for (const path of globSync('scripts/**/*.ts').filter((path) => !/\/(?:report|brand\/say)\.ts$/.test(path)))
    assert.doesNotMatch(readFileSync(path, 'utf8'), /\bfile\.(?:message|info|fail)\(/, path)
})

for (const [path, lang] of [
  [PAGE, 'en'],
  [FRENCH_PAGE, 'fr'],
] as const)
  test(`${path} is made of the examples`, async () => {
    const made = await messagesPage(lang)
    if (process.env['UPDATE']) writeFileSync(path, made)
    assert.equal(readFileSync(path, 'utf8'), made)
  })

test('in French, each example is reported at the same place, in French', () => {
  for (const [rule, { examples }] of Object.entries(ruleDocs))
    for (const [key, example] of Object.entries(examples)) {
      const found = 'page' in example ? reportsOf(example, 'fr') : []
      const texts =
        'page' in example ? found.map(({ reason }) => reason) : [french[key as MessageKey](example.facts as never)]
      for (const { url } of found) assert.equal(url, `${FRENCH_PAGE}#${rule}`)
      for (const text of texts) {
        assert.notEqual(text, example.text, key)
        assert.deepEqual(frenchProblemsOf(text), [], `${key}: ${text}`)
      }
    }
})

test('a page is told of in its language, where nobody asks for another', () => {
  const told = (value: string, speaks?: 'en' | 'fr' | 'page'): string[] => {
    const file = new VFile({ path: 'page.md', value, data: { ...(speaks && { speaks }) } })
    try {
      const { report } = convert(file)
      assert.deepEqual(
        report.messages.map(({ reason }) => reason),
        file.messages.map(({ reason }) => reason),
      )
    } catch (error) {
      assert.ok(error instanceof VFileMessage)
    }
    return file.messages.map(({ reason }) => reason)
  }
  const page = (lang: string): string => `---\nlang: ${lang}\ndeck: brief\n---\n\n# Alpha\n\nBravo bravo charlie.\n`
  assert.match(told(page('fr'), 'page').join(), /est laissé de côté.*écrit deux fois de suite/)
  assert.match(told(page('de'), 'page').join(), /is ignored.*occurs twice in a row/)
  assert.match(told(page('fr')).join(), /is ignored/)
  assert.match(told(page('en'), 'fr').join(), /est laissé de côté/)
  // One that cannot be read has no language.
  assert.match(told('alpha\nbra\0vo', 'page').join(), /This is not a text file/)
})
