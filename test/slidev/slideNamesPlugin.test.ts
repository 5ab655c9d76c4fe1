import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slideNamesPlugin } from '../../scripts/slidev/plugins/slideNamesPlugin.ts'

test('slides are called the same, whatever the file of the deck is called', () => {
  const { filter, handler } = slideNamesPlugin().transform as unknown as {
    filter: { id: RegExp }
    handler: (code: string) => { code: string }
  }
  const compiled = (name: string): string =>
    handler(`const _sfc_main = {\n  __name: '${name}__slidev_12',\n  setup() { return "__name: 'x'" } }`).code
  assert.equal(compiled('.4711~deck-1.md'), compiled('.4712~deck-2.md'))
  assert.match(compiled('.4711~deck-1.md'), /^ {2}__name: '__slidev_12',\n {2}setup\(\) \{ return "__name: 'x'" \}/m)
  assert.match('/project/.4711~deck-1.md__slidev_12.md', filter.id)
})
