import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import type { Conversion } from '../../scripts/deck/conversion.ts'
import { convert } from '../../scripts/convert/convert.ts'
import { deckWords, lostWords } from '../../scripts/convert/lostWords.ts'
import { wordsOf } from '../../scripts/text/words.ts'

/** What else a look of the page's own has here. */
const LOOK = { slots: { echo: ['default', 'right'] }, misnamed: ['vote-bar.vue'], styles: [], hash: '', texts: '' }

function converted(page: string, text: string, layouts: Record<string, string> = {}): Conversion {
  const findPicture = (): never => assert.fail('there is no picture')
  const ownLook = { folder: '/', components: { Jauge: '/Jauge.vue' }, layouts, ...LOOK }
  const data = { findSlides: () => ({ text, findPicture }), ownLook }
  return convert(new VFile({ path: 'page.md', value: page, data }))
}

const HERE = '<!-- deck: slide=own.md -->'
/** What a component or a layout would hand on to its element, where it runs or puts HTML or text in. */
const HANDED_ON =
  'innerHTML inner-html INNERHTML outerHTML textContent text-content innerText srcdoc SrcDoc is key ref Ref slot onclick onClick on-click v-html V-html'.split(
    ' ',
  )

test('words that are written by hand stand in for none of the page', () => {
  const { deck, slides } = converted(
    `# Alpha\n\nBravo charlie.\n\n${HERE}\n`,
    '# Delta\n\nEcho.\n\n<!-- Foxtrot. -->\n',
  )
  const words = deckWords(
    slides,
    deck.children.map(({ own }) => own),
  )
  const source = wordsOf('Alpha Bravo charlie.')
  assert.deepEqual(lostWords(source, words), [])
  for (const word of ['Delta', 'Echo', 'Foxtrot']) assert.deepEqual(lostWords([...source, word], words), [3], word)
})

test('a talk that is made short has all slides that are written by hand', () => {
  const sections = Array.from(
    { length: 30 },
    (_, no) => `## Golf ${no}\n\nHotel india ${no}. Juliette.\n\nKilo ${no}.\n`,
  )
  for (const setting of ['density: brief', 'minutes: 3']) {
    const page = `---\ndeck:\n  ${setting}\n---\n\n# Alpha\n\n${sections.join(`\n${HERE}\n\n`)}`
    const { deck } = converted(page, '# Delta\n\nEcho.\n')
    assert.equal(deck.children.filter(({ own }) => own).length, 29, setting)
  }
})

test('what is skipped is not shown', () => {
  const { deck } = converted(`# Alpha\n\nCharlie.\n\n<!-- deck: skip -->\n\n${HERE}\n\nBravo.\n`, '# Delta')
  assert.equal(deck.children.filter(({ own }) => own).length, 0)
  assert.ok(deck.children.some(({ children }) => JSON.stringify(children).includes('Bravo')))
})

test('a pillar that begins with a slide written by hand is led to all the same', () => {
  const pillars = [1, 2, 3].map((no) => `## ${no}. Bravo ${no}\n\n${no === 2 ? `${HERE}\n\n` : ''}Charlie ${no}.\n`)
  const { deck, slides } = converted(`# Alpha\n\n${pillars.join('\n')}`, '---\nlayout: echo\n---\n\n# Delta', {
    echo: '/echo.vue',
  })
  for (const { to } of deck.trail) assert.ok(slides.includes(`routeAlias: ${to}\n`), to)
})

test('a page of slides written by hand alone has them in order', () => {
  const { deck } = converted(`${HERE}\n\n# Alpha\n\n${HERE}\n`, '# Delta\n\n---\n\n# Echo')
  assert.deepEqual(
    deck.children.flatMap(({ own }) => (own ? [own.markdown] : [])),
    ['# Delta', '# Echo', '# Delta', '# Echo'],
  )
})

test('what would run is on no slide, however it is written', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '<SCRIPT>alert(1)</SCRIPT>',
    '<a href="java&#115;cript:alert(1)">a</a>',
    '<a onclick="alert(1)">a</a>',
    '<div v-html="alert(1)"></div>',
    '<component is="script">alert(1)</component>',
    '<Counter :a="alert(1)" />',
    '<template v-slot:a="{ a = alert(1) }">a</template>',
    'Alpha {{ alert(1) }} bravo',
    '<div>{{ alert(1) }}</div>',
    '<<< @/../../../etc/passwd',
    '- <<< @/secret.ts',
    '<style>@import url(https://example.org)</style>',
    '<div style="background: url(https://example.org)"></div>',
    '<div v-drag="1"></div>',
    // Text to Markdown, and a component to Slidev.
    '<Jauge @click="alert(1)" />',
    'Alpha <span @click="alert(1)">bravo</span>',
    ...HANDED_ON.map((name) => `<Callout emoji="a" ${name}="alert(1)">a</Callout>`),
    '<Callout emoji="a" STYLE="background: url(https://example.org)">a</Callout>',
  ]
  for (const text of hostile) {
    const { deck, report } = converted(`# Alpha\n\nBravo.\n\n${HERE}\n`, text)
    assert.equal(deck.children.filter(({ own }) => own).length, 0, text)
    assert.ok(
      report.messages.some(({ ruleId, reason }) => ruleId === 'own-slide' && reason.includes('line 1')),
      text,
    )
  }
})

test('nor is it handed to a layout', () => {
  for (const name of HANDED_ON) {
    const { deck, report } = converted(
      `# Alpha\n\nBravo.\n\n${HERE}\n`,
      `---\nlayout: echo\nanswer_2: a\n${name}: alert(1)\n---\n\nA`,
      { echo: '/echo.vue' },
    )
    const [own] = deck.children.flatMap(({ own }) => own ?? [])
    assert.deepEqual(own?.frontmatter, { answer_2: 'a' }, name)
    assert.equal(report.messages.filter(({ ruleId }) => ruleId === 'own-slide').length, 1, name)
  }
})

test('fences say nothing but a language and lines', () => {
  const text =
    '```ts {monaco-run} {1|2} twoslash\na\nb\n```\n\n````md magic-move\n```js\na\n```\n````\n\n```mermaid\na\n```\n'
  const [own] = converted(`# Alpha\n\nBravo.\n\n${HERE}\n`, text).deck.children.flatMap(({ own }) => own ?? [])
  assert.equal(own?.markdown, '```ts {1|2}\na\nb\n```\n\n````md\n```js\na\n```\n````\n\n```text\na\n```')
})

function toldOf(text: string): string[] {
  const { report } = converted(`# Alpha\n\nBravo.\n\n${HERE}\n`, text, { echo: '/echo.vue', foxtrot: '/foxtrot.vue' })
  return report.messages.map(({ reason }) => reason)
}

test('a slot that the layout lacks is told once, and its text is shown all the same', () => {
  const slide = (slot: string, layout = 'echo'): string =>
    `---\nlayout: ${layout}\n---\n\n# Alpha\n\n\`\`\`\n::rihgt::\n\`\`\`\n\n::${slot}::\n\nGolf.\n`
  const [message, ...others] = toldOf(slide('rihgt'))
  assert.match(message ?? '', /line 11: the layout `echo` has no slot `rihgt`\. Did you mean `right`\? The text stands/)
  assert.deepEqual(others, [])
  assert.match(toldOf(slide('hotel'))[0] ?? '', /It has `default`, `right`\./)
  assert.match(
    toldOf(slide('right', 'section'))[0] ?? '',
    /the layout `section` has no slot `right`\. It has `default`\./,
  )
  assert.deepEqual(toldOf(slide('right')), [])
  assert.deepEqual(toldOf(slide('hotel', 'foxtrot')), [], 'a layout that does not tell its slots')
  const [nothing, ...more] = toldOf(slide('right', 'ecko'))
  assert.match(nothing ?? '', /no layout `ecko`\. Did you mean `echo`/)
  assert.deepEqual(more, [])
  const { slides } = converted(`# Alpha\n\nBravo.\n\n${HERE}\n`, slide('rihgt'), { echo: '/echo.vue' })
  assert.match(slides, /```text\n::rihgt::\n```\n+Golf\./)
})

for (const [tag, message] of [
  ['<Jauges />', 'there is no component `<Jauges>`. Did you mean `<Jauge>`?'],
  ['<jauge />', 'there is no component `<jauge>`. Did you mean `<Jauge>`?'],
  ['<Whiskey />', 'there is no component `<Whiskey>`. Put `Whiskey.vue` into `diapos/components`, beside the page.'],
  [
    '<VoteBar />',
    '`diapos/components/vote-bar.vue` is no component by its name. Call it `VoteBar.vue`, and write `<VoteBar>`.',
  ],
  [
    '<vote-bar />',
    '`diapos/components/vote-bar.vue` is no component by its name. Call it `VoteBar.vue`, and write `<VoteBar>`.',
  ],
  ['<iframe></iframe>', '`<iframe>` is no element that slides have. Put it into a component.'],
  ['<Jauge :a="1" />', '`:a` runs code. Write `a="…"`, with a text, or put it into a component.'],
  ['<Jauge innerHTML="a" />', 'a component is told nothing by the name `innerHTML`. Leave it out.'],
  ['<p hidden>a</p>', 'a slide has no attribute `hidden`. Leave it out.'],
] as const)
  test(`the way out is the one that there is: ${tag}`, () =>
    assert.deepEqual(toldOf(tag), [`\`own.md\`, line 1: ${message} The slide is left out.`]))
