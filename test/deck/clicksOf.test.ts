import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { convert } from '../../scripts/convert/convert.ts'
import { clicksOf } from '../../scripts/deck/clicksOf.ts'

/** Layouts on which all has to be there at once: what people scan, or choose from. */
const AT_ONCE = new Set(['cover', 'divider', 'sources', 'contact'])
const CARDS = /"name":"(AgendaCard|QrCard|LinkCard)"/

function clicks(page: string): number[] {
  const { deck } = convert(new VFile({ path: 'page.md', value: page }))
  return deck.children.map((slide) => clicksOf(slide))
}

test('cards that appear one by one are counted', () => {
  assert.deepEqual(clicks('# Alpha\n\n## Bravo\n\n- one 🔑\n- two 🧭\n- three 🫂\n'), [0, 3])
})

test('of code that is marked in steps, all steps but the first are clicks', () => {
  const marked = (marks: string): number[] =>
    clicks(`# Alpha\n\n## Bravo\n\n\`\`\`js ${marks}\nlet a\nlet b\nlet c\n\`\`\`\n`)
  assert.deepEqual(marked('{1|2-3|all}'), [0, 2])
  assert.deepEqual(marked('{1,3}'), [0, 0])
  assert.deepEqual(marked(''), [0, 0])
})

test('covers, codes to scan and agendas are there without a click', () => {
  const seen = new Set<string>()
  for (const path of globSync('test/fixtures/*/source.md'))
    for (const slide of convert(new VFile({ path, value: readFileSync(path) })).deck.children) {
      const card = CARDS.exec(JSON.stringify(slide.children))?.[1]
      if (!card && !AT_ONCE.has(slide.layout)) continue
      for (const kind of [slide.layout, card ?? '']) seen.add(kind)
      assert.equal(clicksOf(slide), 0, `${path}: ${slide.layout}`)
    }
  for (const kind of ['cover', 'sources', 'contact', 'AgendaCard', 'QrCard', 'LinkCard'])
    assert.ok(seen.has(kind), `no ${kind} is tried`)
})
