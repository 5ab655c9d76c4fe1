import assert from 'node:assert/strict'
import { test } from 'node:test'
import { templates } from '../support/templates.ts'

const { of } = await templates()

test('boxes of tasks are signs, and nothing that could be ticked', async () => {
  const [file = ''] = await of('- [x] Alpha\n- [ ] Bravo\n\n  Charlie\n- Delta\n')
  assert.deepEqual(file.match(/<TaskBox[^>]*>/g), ['<TaskBox done />', '<TaskBox />'])
  assert.doesNotMatch(file, /<input|<label/)
  assert.equal(file.match(/task-list-item/g)?.length, 2)
})

test('code that is one word is marked, so that no line ends in it', async () => {
  const [file = ''] = await of('`--dry-run` and `git log --all` and `a-name-that-is-much-too-long-for-that`\n')
  assert.deepEqual(
    Array.from(file.matchAll(/<code v-pre( class="whole")?>([^<]*)/g), ([, isWhole, text]) => [text, Boolean(isWhole)]),
    [
      ['--dry-run', true],
      ['git log --all', false],
      ['a-name-that-is-much-too-long-for-that', false],
    ],
  )
})
