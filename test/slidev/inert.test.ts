import assert from 'node:assert/strict'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { before, test } from 'node:test'
import { parse } from '@vue/compiler-dom'
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { VFile } from 'vfile'
import { runInSubprocess } from '../../scripts/system/subprocess.ts'
import { convert } from '../../scripts/convert/convert.ts'
import { SITE_MODULE } from '../../scripts/slidev/siteModule.ts'
import { strayMarkup } from '../../scripts/convert/stringify/strayMarkup.ts'
import { inertTree } from '../../scripts/slidev/plugins/inert/inertTree.ts'
import { titlesOf } from '../../scripts/slidev/plugins/inert/titlesOf.ts'
import { hostile } from '../support/hostile.ts'
import { running, runningIn, templates, type Templates } from '../support/templates.ts'

/** What pages are made of here: what means something to Markdown, HTML, Vue or Slidev, and what vanishes between. */
const PIECES = [
  '{',
  '}',
  '{{',
  '}}',
  "'",
  '"',
  '<',
  '>',
  '&',
  ';',
  ':',
  '`',
  '|',
  '\\',
  '*',
  '_',
  '[',
  ']',
  '(',
  ')',
  '$',
  '-->',
  '\r',
  '\n',
  '\n\n',
  '&#13;',
  '&#10;',
  '&#123;',
  '&lbrace;',
  '&quot;',
  '\u2028',
  '\u0085',
  '\t',
  ' ',
  '<!-- -->',
  '{/* */}',
  '<b>',
  '</b>',
  '<br>',
  '<span v-pre>',
  '</span>',
  '[](x)',
  '[x](./y)',
  '![](x.png)',
  '~~',
  'v-drag',
  ":x='y'",
  '@click=z',
  'v-html',
  'onclick=z',
  '[click]',
  '<script setup>',
  '</script>',
  '</template>',
  'alpha',
  'bravo',
  '🌱',
  '# ',
  '- ',
  '> ',
  '1. ',
  '```\n',
  '````\n',
  '$a$',
  '$$\n',
  '| a |\n|---|\n',
  ':::note\n',

  '[c](https://example.org/"d" "e")',
  '<https://example.org/{{f}}>',
  'https://example.org/-',
  '--',
  '**',
  '`{{`',
  '{{ 1 + 1 }}',
  '---\n',
  '{',
  '{',
]

let slidev: Templates
before(async () => void (slidev = await templates()))

async function check(page: string): Promise<void> {
  const file = new VFile({ path: 'page.md', value: page })
  let slides = ''
  try {
    ;({ slides } = convert(file))
  } catch {
    // Refused: nothing is compiled.
    return
  }
  assert.deepEqual(
    file.messages.filter(({ ruleId }) => ruleId === 'stray-markup').map(({ reason }) => reason),
    [],
  )
  for (const template of await slidev.of(slides)) assert.deepEqual(running(template), [], JSON.stringify(page))
}

test('of a page nothing runs, whatever stands beside what', async () => {
  const page = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 24 }).map((pieces) => pieces.join(''))
  await fc.assert(fc.asyncProperty(page, check), { numRuns: 700, seed: 17 })
})

for (const [name, page] of Object.entries(hostile)) test(`of hostile text nothing runs: ${name}`, () => check(page))

for (const page of [
  'Charlie {<!-- -->{ 1 }} delta.',
  'Alpha http://b/-- charlie {{ 1 }} <http://b/--> and <a-@b.example> http://b/--{{1}}--\n',
  '{<b>{</b> 1 }}',
  '{[{](x) 1 }}',
  '![{](x.png){ 1 }}',
  "a $x&#13;&#13;y :z='1' v-drag onclick=w$ b",
  '- ![a&#13;&#13;b](x.png)\n- [a&#13;&#13;b](https://example.org)\n- [v-drag onclick=a](https://example.org/v-drag)\n',
])
  test(`of two nodes, or of a line end, comes nothing that runs: ${JSON.stringify(page)}`, () => check(page))

test('a printed slide that would run is found on a second look', () => {
  for (const print of [
    '{{ a }}',
    'a {{',
    '<b onclick="x">',
    '<Figure :src="x" />',
    '<Figure v-html="x" />',
    '<A b="v-drag" />',
  ])
    assert.equal(strayMarkup(fromMarkdown(`Alpha ${print} bravo`)).length, 1, print)
  const fine = 'Alpha <span v-pre>{{</span> b }} `{{` <A b="c" d v-click />\n\n<B>\n\n{ { c } }\n\n</B>\n'
  assert.deepEqual(strayMarkup(fromMarkdown(fine)), [])
})

test('a template that holds anything at all is made inert', () => {
  const components = new Set(['Figure', 'CodeBlockWrapper', 'InjectedLayout'])
  const kept = `<InjectedLayout v-bind="_frontmatterToProps($frontmatter,0)"><Figure v-click src="media/a.png" /><p class="b"><a href="https://example.org">c</a></p><CodeBlockWrapper title="" :ranges='["1,2-3"]'>d</CodeBlockWrapper></InjectedLayout><template v-if="no === 1">e</template>`
  const same = parse(kept)
  inertTree(same, components)
  assert.deepEqual(
    runningIn(same).filter((found) => !/_frontmatterToProps|v-if/.test(found)),
    [],
  )
  assert.equal(JSON.stringify(same.children), JSON.stringify(parse(kept).children))
  const template = `{{ a }}<p @click="b" v-html="c" onclick="d" :e="f">g {{ h }}</p><component :is="'script'">i</component><a href="java&#9;script:j">k</a>
<img src="x" onerror="l"><svg onload="m"></svg><Figure :src="n" onfoo="o" ref="p" /><Figure v-click="q" /><Figure v-if="r" /><template v-if="no === 1 || s">t</template>
<CodeBlockWrapper v-bind="{ u: v() }" :ranges='[w()]'>x</CodeBlockWrapper><InjectedLayout v-bind="_frontmatterToProps(y,0)" /><iframe srcdoc="z"></iframe><p style="background: url(https://example.org)">A</p>`
  const tree = parse(template, { onError: () => undefined })
  assert.ok(runningIn(tree).length > 15)
  inertTree(tree, components)
  assert.deepEqual(runningIn(tree), [])
  assert.doesNotMatch(
    JSON.stringify(tree.children, ['type', 'tag', 'props', 'name', 'value', 'content', 'children']),
    /javascript|example\.org/,
  )
})

test('a component is told nothing that it would hand on to its element as HTML or text', () => {
  const names = [
    'innerHTML',
    'inner-html',
    'INNERHTML',
    'outerHTML',
    'textContent',
    'srcdoc',
    'is',
    'Key',
    'slot',
    'onFoo',
  ]
  const tree = parse(names.map((name) => `<Figure ${name}="&lt;b&gt;" src="a" />`).join(''))
  inertTree(tree, new Set(['Figure']))
  for (const [at, node] of tree.children.entries())
    assert.deepEqual('props' in node && node.props.map(({ name }) => name), ['src'], names[at])
})

test('titles of slides are text', () => {
  const titles = titlesOf([
    { content: '# a', frontmatter: { title: '<script setup>b</script> {{ c }} *d*\n\n</template>' } },
    { content: '````md\n```\n# {{ e }}\n````\n\n# f **g**', frontmatter: {} },
  ])
  assert.match(titles, /<p>&#60;script setup&#62;b&#60;&#47;script&#62; &#123;&#123; c &#125;&#125; &#42;d&#42; /)
  assert.match(titles, /\n<span>f \*\*g\*\*<\/span>\n/)
  assert.doesNotMatch(titles, /\{\{/)
})

test(
  'a deck that somebody else wrote runs no more than ours: of its slides, its titles',
  { timeout: 120_000 },
  async () => {
    const entry = resolve(`.test-inert-${process.pid}.md`)
    const folder = mkdtempSync(join(tmpdir(), 'deck-inert-'))
    try {
      writeFileSync(
        entry,
        `---\ntheme: default\ntitle: "{{ ranA() }} <b onclick='ranB()'>"\nfonts: { provider: none }\nlayout: section\n---\n\n# {{ ranC() }}\n\n<p v-html="ranD()" @click="ranE()">alpha</p> <a href="javascript:ranF()">x</a>\n\n---\nlayout: section\n---\n\n# <img src=x onerror="ranG()"> bravo\n`,
      )
      await runInSubprocess(SITE_MODULE, 'buildSite', entry, folder)
      const scripts = globSync('**/*.js', { cwd: folder }).map((path) => readFileSync(join(folder, path), 'utf8'))
      assert.ok(scripts.some((script) => script.includes('bravo')))
      // As text it may stand there, never as a call, an attribute or HTML.
      for (const script of scripts)
        assert.doesNotMatch(
          script,
          /(?:_ctx|\$setup|[a-z])\.ran[A-G]|(?:click|error|innerHTML)[`'"]?:[^,]{0,40}ran[A-G]|javascript:ran/i,
        )
    } finally {
      rmSync(entry, { force: true })
      rmSync(folder, { recursive: true })
    }
  },
)
