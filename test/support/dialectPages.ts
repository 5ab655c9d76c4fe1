import { random } from './random.ts'

/** Blocks of each dialect; `@` is where a text goes, `…` where blocks go. */
const DIALECTS = {
  VitePress: [
    '```js{1,3-4}\na() // [!code focus]\nb() // [!code ++]\n```',
    '<Badge type="tip" text="@" />\n\n@',
    '::: tip\n…\n:::',
    '::: details @\n…\n:::',
    ':::danger @ [x]\n…\n:::',
    '::: code-group\n\n```sh [@]\n::: x\n```\n\n:::',
    '[[toc]]',
  ],
  VuePress: [':::: tabs\n@tab @\n\n…\n\n@tab:active @\n\n…\n::::', '::: theorem @\n…\n:::'],
  Pandoc: [
    '![@](a.png){#fig:b width=50%}',
    'A ~~@~~, H~2~O, @^2^.',
    '@\n\n:   @',
    '```{.python .numberLines startFrom="3"}\na()\n```',
    '::: {.callout-note title="@"}\n…\n:::',
    '::: {.columns}\n::: {.column width="50%"}\n…\n:::\n:::',
    '## @ {#a .b}',
    'A [@]{.c} and *@*{.d}.',
  ],
  MkDocs: [
    'A [@](a.md){ .md-button } @.',
    'A ^^@^^.',
    '``` py title="a.py" linenums="1" hl_lines="1"\na()\n```',
    '!!! note "@"\n    @\n\n    - @',
    '??? bug\n    @',
    '=== "@"\n\n    @\n\n=== "@"\n\n    ```js\n    === "x"\n    ```',
    'Press ++ctrl+c++.',
    '[TOC]',
  ],
  Obsidian: [
    '![[a.png|300]]',
    '- [ ] @\n- [/] @\n- [x] @',
    '> [!faq]- @\n> @',
    '> [!abstract]\n> @\n> > [!todo] @\n> > @',
    'See [[@]] and [[a/b#c|@]].',
    '![[@]]',
    '==@== %%@%% @ ^ab12cd',
    '%%\n@\n%%',
  ],
  HedgeDoc: [
    '![@](https://example.org/a.png =200x100)',
    '{%pdf https://example.org/a.pdf %}',
    '```javascript=101\na()\n```',
    '[TOC]',
    ':::info\n@\n:::',
    '{%youtube aqz-KE-bpKQ %}',
    '> [name=@] @ [time=@]',
    '==@== ++@++ H~2~O m^2^',
    '###### tags: `@`',
  ],
  Hugo: [
    '{{< tabs "@" >}}\n{{< tab "@" >}}\n@\n{{< /tab >}}\n{{< /tabs >}}',
    '{{< highlight go "linenos=table" >}}\na()\n{{< /highlight >}}',
    '@\n\n<!--more-->\n\n@',
    '{{< figure src="a.png" title="@" >}}',
    '{{% notice tip "@" %}}\n…\n{{% /notice %}}',
    '{{< alert >}}@{{< /alert >}}',
    '{{< unknown a="b" >}}',
    '[@]({{< ref "a.md" >}})',
    'A {{< icon "b" >}} @.',
  ],
  Jekyll: [
    '{% highlight ruby linenos %}\na\n{% endhighlight %}',
    '## @\n{: .no_toc }\n\n* a\n{:toc}',
    'A ![@](a.png){: width="300" } @.',
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
    ':::tip @\n\n…\n\n:::',
    ':::note[@]\n\n- @\n\n:::',
    '## @ {#a}',
    "import Tabs from 'a/Tabs';\n\n@",
    '<Tabs>\n  <TabItem value="a" label="@">\n    @\n  </TabItem>\n  <TabItem value="b" label="@">@</TabItem>\n</Tabs>',
    '<Tabs>\n\n<TabItem value="a">\n\n…\n\n</TabItem>\n\n</Tabs>',
    '{/* @ */}',
    '@ {/* @ */} @',
    '```js {1}\n// highlight-next-line\na()\n```',
    '<Note>@</Note>',
  ],
  mdBook: [
    '{{#include a.md}}',
    '{{#title @}}',
    '<div class="warning">\n\n@\n\n</div>',
    '```rust,editable\n# fn a() {}\n```',
  ],
  Quarto: [
    '::: {.callout-tip title="@"}\n…\n:::',
    '::: callout-note\n## @\n\n@\n:::',
    '::: {.panel-tabset}\n## @\n\n@\n\n## @\n\n@\n:::',
    '```{python}\n#| echo: false\na()\n```',
    '{{< video https://example.org/a.mp4 >}}',
    '{{< pagebreak >}}',
  ],
  HTML: [
    '<p align="center"><b>@</b><br>@ <kbd>Ctrl</kbd></p>',
    '<table><caption>@</caption><tr><td><p>@</p><p>@</p></td><td><ul><li>@</li><li>@</li></ul></td></tr></table>',
    '<style>.a { color: red }</style>\n\n@ H<sub>2</sub>O, 10<sup>6</sup>.',
    '<video src="https://example.org/a.mp4"></video>\n\n<iframe src="https://example.org/b" title="@"></iframe>',
    '<figure><img src="a.png" alt="@"><figcaption>@</figcaption></figure>',
    '<dl><dt>@</dt><dd>@</dd></dl>\n\n<center>@</center>',
    '<details>\n  <summary>@</summary>\n\n  …\n\n</details>',
  ],
} satisfies Record<string, string[]>
/** What all of them write. */
const PLAIN = [
  '@',
  '- @\n- @',
  '> @',
  '```js\n::: {% [[x]] ==y== !!! {{< z >}}\n```',
  '## @',
  'In code: `::: tip`, `{% x %}`, `[[y]]`, `==z==`.',
]
const WORDS = 'alpha bravo charlie delta echo foxtrot golf hotel india juliette kilo lima'.split(' ')

/** Name of a dialect. */
export type Dialect = keyof typeof DIALECTS

/** All dialects. */
export const dialects = Object.keys(DIALECTS) as Dialect[]

/**
 * Make a page as an author of a dialect may write it; containers hold blocks, and some blocks are in a list or quotation.
 *
 * @param seed
 *   Chooses; the same one makes the same page.
 */
export function dialectPage(dialect: Dialect, seed: number): string {
  const next = random(seed)
  const one = (from: readonly string[]): string => from[Math.floor(next() * from.length)] ?? ''
  const blocks = [...DIALECTS[dialect], ...PLAIN]
  const block = (depth: number): string =>
    one(depth ? blocks.filter((made) => !made.startsWith('#')) : blocks)
      .replaceAll('@', () => `${one(WORDS)} ${one(WORDS)}`.slice(0, next() > 0.5 ? undefined : 5).trim())
      .replaceAll('…', () => (depth > 2 ? one(WORDS) : block(depth + 1)))
  const within = (text: string): string => {
    const nested = next()
    if (nested < 0.06) return `- ${text.replaceAll('\n', '\n  ')}`
    return nested < 0.12 ? text.replaceAll(/^/gm, '> ') : text
  }
  return ['# alpha', ...Array.from({ length: 2 + Math.floor(next() * 8) }, () => within(block(0)))].join('\n\n')
}
