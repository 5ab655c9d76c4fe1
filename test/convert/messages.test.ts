import assert from 'node:assert/strict'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import type { MessageKey } from '../../scripts/locales/messages/facts.ts'
import { english } from '../../scripts/locales/messages/english.ts'
import { ruleDocs } from '../../scripts/locales/messages/examples/ruleDocs.ts'
import { messagesPage, reportsOf } from '../support/messagesPage.ts'

const PAGE = 'docs/messages.md'

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

test(`${PAGE} is made of the examples`, async () => {
  const made = await messagesPage()
  if (process.env['UPDATE']) writeFileSync(PAGE, made)
  assert.equal(readFileSync(PAGE, 'utf8'), made)
})
