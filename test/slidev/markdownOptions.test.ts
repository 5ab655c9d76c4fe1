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

test('code is marked, so that no line ends in it: one word whatever comes, all else where it is short', async () => {
  const [file = ''] = await of('`--dry-run` and `git log --all` and `a-name-that-is-much-too-long-for-that`\n')
  assert.deepEqual(
    Array.from(file.matchAll(/<code v-pre class="(\w+)">(.*?)<\/code>/g), ([, kind, text]) => [kind, text]),
    [
      ['whole', '--dry-run'],
      ['kept', 'git log <span class="kept">--all</span>'],
      ['kept', '<span class="kept">a-name-that-is-much-too-long-for-that</span>'],
    ],
  )
})

test('words with hyphens and thousands are marked with what is right beside them, and nothing else is', async () => {
  const [file = ''] = await of(
    '# Au-delà\n\nC’est (peut-être) le rendez-vous, **dit-on** – [là-bas](https://a-b.example), 2024-2025 -. De 12 310 000 à 1 3101 ou 3,5 000.\n\n```sh\nls --all\n```\n',
  )
  assert.deepEqual(
    Array.from(file.matchAll(/<span class="kept">([^<]*)/g), ([, text]) => text),
    ['Au-delà', '(peut-être)', 'rendez-vous,', 'dit-on', 'là-bas', '12 310 000'],
  )
})
