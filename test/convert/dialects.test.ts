import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseSync } from '@slidev/parser'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { convert } from '../../scripts/convert/convert.ts'

/** Pages made for each run; the seed makes them the same each time. */
const PAGES = 300
/** What no slide may show outside code. */
const RAW =
  /:::|\/\/\/|\{%|%\}|!!!|\?\?\?|\[\[|\{\{[<%#]|[<%]\}\}|(==|\+\+)\w+\1|\[TOC\]|\[![\w]|%%|\{[#.:]|===|@tab|<\/?[A-Z]|\{\/\*|highlight-next-line|\[!code|\uFDD0/i

/** Blocks of each dialect; `@` is where a text goes, `…` where blocks go. */
const BLOCKS: Record<string, string[]> = {
  VitePress: [
    '::: tip\n…\n:::',
    '::: details @\n…\n:::',
    ':::danger @ [x]\n…\n:::',
    '::: code-group\n\n```sh [@]\n::: x\n```\n\n:::',
    '[[toc]]',
  ],
  VuePress: [':::: tabs\n@tab @\n\n…\n\n@tab:active @\n\n…\n::::', '::: theorem @\n…\n:::'],
  Pandoc: [
    '::: {.callout-note title="@"}\n…\n:::',
    '::: {.columns}\n::: {.column width="50%"}\n…\n:::\n:::',
    '## @ {#a .b}',
    'A [@]{.c} and *@*{.d}.',
  ],
  MkDocs: [
    '!!! note "@"\n    @\n\n    - @',
    '??? bug\n    @',
    '=== "@"\n\n    @\n\n=== "@"\n\n    ```js\n    === "x"\n    ```',
    'Press ++ctrl+c++.',
    '[TOC]',
  ],
  Obsidian: [
    '> [!faq]- @\n> @',
    '> [!abstract]\n> @\n> > [!todo] @\n> > @',
    'See [[@]] and [[a/b#c|@]].',
    '![[@]]',
    '==@== %%@%% @ ^ab12cd',
    '%%\n@\n%%',
  ],
  HedgeDoc: [
    '[TOC]',
    ':::info\n@\n:::',
    '{%youtube aqz-KE-bpKQ %}',
    '> [name=@] @ [time=@]',
    '==@== ++@++ H~2~O m^2^',
    '###### tags: `@`',
  ],
  Hugo: [
    '{{< figure src="a.png" title="@" >}}',
    '{{% notice tip "@" %}}\n…\n{{% /notice %}}',
    '{{< alert >}}@{{< /alert >}}',
    '{{< unknown a="b" >}}',
    '[@]({{< ref "a.md" >}})',
    'A {{< icon "b" >}} @.',
  ],
  Jekyll: [
    '{% include a.html %}',
    '{% if a %}\n@\n{% endif %}',
    '{% raw %}\n@\n{% endraw %}',
    'A {{ page.title }} @.',
    '@\n{: .note }',
    '[@]({{ site.baseurl }}/a)',
  ],
  GitBook: [
    '{% hint style="info" %}\n…\n{% endhint %}',
    '{% tabs %}\n{% tab title="@" %}\n…\n{% endtab %}\n{% endtabs %}',
    '{% embed url="https://example.org" %}',
  ],
  Docusaurus: [
    '<Tabs>\n  <TabItem value="a" label="@">\n    @\n  </TabItem>\n  <TabItem value="b" label="@">@</TabItem>\n</Tabs>',
    '<Tabs>\n\n<TabItem value="a">\n\n…\n\n</TabItem>\n\n</Tabs>',
    '{/* @ */}',
    '@ {/* @ */} @',
    '```js {1}\n// highlight-next-line\na()\n```',
    '<Note>@</Note>',
  ],
  mdBook: ['{{#include a.md}}', '{{#title @}}'],
}
const PLAIN = [
  '@',
  '- @\n- @',
  '> @',
  '```js\n::: {% [[x]] ==y== !!! {{< z >}}\n```',
  '## @',
  'In code: `::: tip`, `{% x %}`, `[[y]]`, `==z==`.',
]
const WORDS = 'alpha bravo charlie delta echo foxtrot golf hotel india juliette kilo lima'.split(' ')

/** Mulberry32: small, seeded, good enough to choose with. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

function pageOf(dialect: string, seed: number): string {
  const next = random(seed)
  const one = (from: readonly string[]): string => from[Math.floor(next() * from.length)] ?? ''
  const blocks = [...(BLOCKS[dialect] ?? []), ...PLAIN]
  const block = (depth: number): string =>
    one(depth ? blocks.filter((made) => !made.startsWith('#')) : blocks)
      .replaceAll('@', () => `${one(WORDS)} ${one(WORDS)}`.slice(0, next() > 0.5 ? undefined : 5).trim())
      .replaceAll('…', () => (depth > 2 ? one(WORDS) : block(depth + 1)))
  return ['# alpha', ...Array.from({ length: 2 + Math.floor(next() * 8) }, () => block(0))].join('\n\n')
}

for (const dialect of Object.keys(BLOCKS))
  test(`${PAGES / 10} generated pages in the manner of ${dialect} show none of its marks`, () => {
    for (let seed = 0; seed < PAGES / 10; seed++) {
      const page = pageOf(dialect, seed)
      const { slides, report } = convert(new VFile({ path: `${dialect}-${seed}.md`, value: page }))
      assert.deepEqual(report.words.lost, [], `${dialect} ${seed}\n${page}`)
      for (const { content, note } of parseSync(slides, 'slides.md').slides)
        for (const text of [...textsIn(content), ...textsIn(note ?? '')])
          assert.doesNotMatch(text, RAW, `${dialect} ${seed}: ${text}\n${page}`)
    }
  })

/** Texts of a slide, but of code; notes have it as HTML. */
function textsIn(markdown: string): string[] {
  const texts: string[] = []
  const shown = markdown.replaceAll(/<code[ >][^]*?<\/code>/g, '')
  visit(fromMarkdown(shown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }), 'text', (node) => {
    texts.push(node.value)
  })
  return texts
}
