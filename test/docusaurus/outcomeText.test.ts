import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outcomeText } from '../../scripts/docusaurus/outcomeText.ts'

const task = { page: '/s/docs/a.md', options: {} }
const message = { line: 3, column: 1, ruleId: 'x', url: '' }
const kit = {
  state: 'made',
  messages: [
    { ...message, severity: 'warning', reason: 'Alpha.' },
    { ...message, severity: 'info', reason: 'Bravo.' },
    { ...message, severity: 'warning', reason: 'Charlie.', path: '_brand.yml' },
  ],
  report: { slides: [{}, {}] },
  faults: [{}],
} as never

test('a talk is one line, and one for each warning on its page or its brand', () =>
  assert.equal(
    outcomeText({ task, kit }, '/docs/a/diapos/', '/s'),
    '[INFO] docs/a.md → /docs/a/diapos/ (made, 2 slides, 1 piece of advice)\n  docs/a.md:3:1: Alpha.\n  _brand.yml:3:1: Charlie.\n',
  ))

test('a page that fails says why, and that it has no link', () =>
  assert.equal(
    outcomeText({ task, problem: 'docs/a.md:4:1: Charlie.' }, '/docs/a/diapos/', '/s'),
    '[WARNING] docs/a.md → no talk, and no link to one\n  docs/a.md: docs/a.md:4:1: Charlie.\n',
  ))
