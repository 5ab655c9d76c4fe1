import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseSync, prettify, stringify } from '@slidev/parser'
import { VFile } from 'vfile'
import { convert } from '../../scripts/convert/convert.ts'
import { random } from '../support/random.ts'

/** Pages made for each run; the seed makes them the same each time. */
const PAGES = 200

const TEXTS = [
  'Alpha bravo **charlie delta** echo. Foxtrot golf!',
  'Hôtel india 🌱 : juliette « kilo » lima ?',
  'Mike [november](https://example.org/a_b(c)) oscar [papa ](https://example.org).',
  'Quebec {{ 1 + 1 }} and {{romeo',
  'Sierra <b>tango</b> <script>alert(1)</script> uniform',
  'Victor --> whiskey <!-- x-ray --> yankee $a$ zulu $$',
  '::slot:: alpha ... bravo -- charlie (c) delta.echo readme.md',
  'Foxtrot\\\ngolf  \nhotel `code --> {{ x }}` [click] india',
  'Exemple : juliette 800 ans kilo.',
  'Une question courte ?',
  '[Lima](https://example.org) and [mike](mailto:a@example.org): join us.',
  '👩🏽‍🚀 🇫🇷 1️⃣ november *oscar* ~~papa~~ ![quebec](missing.png)',
  '# not a heading? \\# romeo',
  'Un mot répété répété, **tout** : fini ; vraiment !',
]
const BLOCKS = [
  ...TEXTS,
  '- alpha 🌱\n- bravo 🌻\n- charlie 🧑💻',
  '1. alpha\n2. bravo\n   - charlie\n3. delta',
  '- [alpha](https://example.org/1)\n- [bravo](https://example.org/2)',
  '---',
  '***',
  '> quote {{ x }}\n>\n> ---',
  '```js\nconst a = `-->` // {{ x }} <b>\n---\n```',
  '    indented --- code',
  '| a | b |\n|---|---|\n| {{ x }} | <b>c</b> |',
  'Setext heading\n---',
  '## 🔑 1. Alpha',
  '## 2. Bravo',
  '## Résumé express (à partager) :',
  '### Étape 3 – charlie',
  '## In short',
  '# Delta **echo**',
  '## {{ foxtrot }} <b>golf</b>',
  '#',
]

function pageOf(seed: number): string {
  const next = random(seed)
  const blocks = Array.from({ length: 1 + Math.floor(next() * 14) }, () => BLOCKS[Math.floor(next() * BLOCKS.length)])
  return ['alpha', ...blocks].join('\n\n')
}

test(`converts ${PAGES} generated pages without losing a word or tearing a slide`, () => {
  for (let seed = 0; seed < PAGES; seed++) {
    const page = pageOf(seed)
    const { deck, slides, report } = convert(new VFile({ path: `seed-${seed}.md`, value: page }))
    assert.deepEqual([...report.words.lost, ...report.words.saved], [], `seed ${seed}\n${page}`)
    const parsed = parseSync(slides, 'slides.md')
    assert.equal(parsed.slides.length, deck.children.length, `seed ${seed}\n${page}\n=====\n${slides}`)
    assert.equal(stringify(prettify(parsed)), slides, `seed ${seed}`)
    for (const { title, layout } of report.slides) assert.ok(title, `seed ${seed}: ${layout} without a title`)
  }
})
