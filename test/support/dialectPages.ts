import { random } from './random.ts'

/** Blocks as authors of each dialect write them; the words are those of a spelling alphabet, so that no mark is one. */
const DIALECTS = {
  docusaurus: [
    ':::tip Alpha bravo\n\nCharlie delta.\n\n:::',
    ':::note[Echo]\n\n- foxtrot\n- golf\n\n:::',
    'import Tabs from \'@theme/Tabs\';\n\n<Tabs>\n  <TabItem value="hotel" label="Hotel" default>\n    India juliett.\n  </TabItem>\n  <TabItem value="kilo" label="Kilo">\n\n    Lima **mike**.\n\n  </TabItem>\n</Tabs>',
    '```js title="november.js" showLineNumbers {1,3}\n// highlight-next-line\nconst oscar = 1\n```',
    '{/* deck: break */}\n\nPapa quebec.',
    '## Romeo {#sierra}\n\nTango uniform.',
    '<details>\n  <summary>Victor</summary>\n\n  Whiskey xray.\n\n</details>',
  ],
  vitepress: [
    '::: tip ALPHA\nBravo charlie.\n:::',
    '::: details Delta echo\nFoxtrot.\n\n```sh\ngolf\n```\n:::',
    ':::: code-group\n\n```sh [hotel]\nindia\n```\n\n```sh [juliett]\nkilo\n```\n\n::::',
    '[[toc]]\n\nLima mike.',
    '```js{1,3-4}\nnovember() // [!code focus]\noscar() // [!code ++]\n```',
    '<Badge type="tip" text="papa" />\n\nQuebec romeo.',
    '> [!WARNING]\n> Sierra tango.',
  ],
  mkdocs: [
    '!!! note "Alpha bravo"\n    Charlie delta.\n\n    - echo\n    - foxtrot',
    '??? tip\n    Golf hotel.',
    '???+ warning "India"\n\n    Juliett kilo.',
    '=== "Lima"\n\n    Mike november.\n\n=== "Oscar"\n\n    Papa quebec.',
    'Romeo [sierra](tango.md){ .md-button } uniform.',
    '## Victor {: #whiskey .xray }\n\nYankee ==zulu== ^^alpha^^.',
    '``` py title="bravo.py" linenums="1" hl_lines="1"\ncharlie()\n```',
  ],
  obsidian: [
    '> [!info] Alpha bravo\n> Charlie delta.',
    '> [!faq]- Echo\n> Foxtrot.\n> > [!todo] Golf\n> > Hotel.',
    'India [[Juliett kilo]] and [[Lima#Mike|november]].',
    '![[oscar.png|300]]\n\nPapa ![[Quebec]] romeo.',
    'Sierra ==tango uniform== %%victor%% whiskey. ^xray1',
    '- [ ] yankee\n- [/] zulu\n- [x] alpha #bravo/charlie',
  ],
  hedgedoc: [
    '[TOC]\n\n## Alpha :tada:\n\nBravo.',
    ':::spoiler Charlie\nDelta echo.\n:::',
    'Foxtrot ==golf== ++hotel++ H~2~O india^3^.',
    '{%youtube aqz-KE-bpKQ %}\n\n{%pdf https://example.org/juliett.pdf %}',
    '> [name=Kilo] [time=Lima] [color=#907bf7] Mike.',
    '![november](https://example.org/oscar.png =200x100)',
    '```javascript=101\npapa()\n```',
    '###### tags: `quebec` `romeo`',
  ],
  hugo: [
    '{{< figure src="alpha.png" title="Bravo charlie" >}}',
    '{{% notice tip %}}\nDelta echo.\n{{% /notice %}}',
    '{{< youtube aqz-KE-bpKQ >}}\n\n{{< tweet user="foxtrot" id="1" >}}',
    'Golf [hotel]({{< ref "india.md" >}}) juliett.\n\n<!--more-->\n\nKilo.',
    '{{< tabs "lima" >}}\n{{< tab "Mike" >}}\nNovember.\n{{< /tab >}}\n{{< /tabs >}}',
    '{{< highlight go "linenos=table" >}}\noscar()\n{{< /highlight >}}',
  ],
  jekyll: [
    '{% include alpha.html title="bravo" %}\n\nCharlie {{ site.title }} delta.',
    '{% highlight ruby linenos %}\necho\n{% endhighlight %}',
    '## Foxtrot\n{: .no_toc }\n\n* hotel\n{:toc}',
    'India ![juliett](kilo.png){: width="300" } lima.',
    '{% if page.mike %}\nNovember.\n{% else %}\nOscar.\n{% endif %}',
    '> Papa quebec.\n{: .prompt-tip }',
    '{% raw %}romeo {{ sierra }}{% endraw %} tango.',
  ],
  pandoc: [
    '::: {.alpha #bravo}\nCharlie delta.\n:::',
    ':::: {.columns}\n\n::: {.column width="50%"}\nEcho.\n:::\n\n::: {.column width="50%"}\nFoxtrot.\n:::\n\n::::',
    '![Golf hotel](india.png){#fig:juliett width=50%}',
    'Kilo [lima]{.smallcaps} and ~~mike~~, H~2~O, november^2^.',
    '# Oscar {.unnumbered}\n\nPapa [@quebec2020, p. 3].',
    'Romeo\n\n:   Sierra tango.',
    '```{.python .numberLines startFrom="3"}\nuniform()\n```',
  ],
  quarto: [
    '::: {.callout-tip title="Alpha"}\nBravo charlie.\n:::',
    '::: callout-note\n## Delta\n\nEcho foxtrot.\n:::',
    '::: {.panel-tabset}\n## Golf\n\nHotel.\n\n## India\n\nJuliett.\n:::',
    '```{python}\n#| echo: false\nkilo()\n```',
    '{{< video https://example.org/lima.mp4 >}}\n\n{{< pagebreak >}}\n\nMike.',
    'November [-@fig-oscar] papa.',
  ],
  mdbook: [
    '{{#include alpha.rs}}\n\nBravo {{#playground charlie.rs}} delta.',
    '```rust,editable,ignore\n# fn echo() {\nfoxtrot();\n# }\n```',
    '<div class="warning">\n\nGolf hotel.\n\n</div>',
    '{{#title India}}\n\nJuliett `kilo` lima.',
  ],
  html: [
    '<p align="center"><b>Alpha</b><br>Bravo <kbd>Ctrl</kbd></p>',
    '<table><caption>Charlie</caption><tr><td><p>Delta</p><p>Echo</p></td><td><ul><li>Foxtrot</li><li>Golf</li></ul></td></tr></table>',
    '<style>.hotel { color: red }</style>\n\nIndia H<sub>2</sub>O, 10<sup>6</sup>.',
    '<video src="https://example.org/juliett.mp4"></video>\n\n<iframe src="https://example.org/kilo" title="Lima"></iframe>',
    '<figure><img src="mike.png" alt="November"><figcaption>Oscar papa</figcaption></figure>',
    '<dl><dt>Quebec</dt><dd>Romeo</dd></dl>\n\n<center>Sierra</center>',
  ],
} satisfies Record<string, string[]>

/** Name of a dialect. */
export type Dialect = keyof typeof DIALECTS

/** What all of them write. */
const COMMON = [
  '## Alpha bravo\n\nCharlie delta echo foxtrot golf.',
  'Hotel india, **juliett kilo**. Lima mike!',
  '- november\n- oscar\n  - papa',
  '1. quebec\n2. romeo',
  '> Sierra tango.',
]

/** All dialects. */
export const dialects = Object.keys(DIALECTS) as Dialect[]

/**
 * Make a page as an author of a dialect may write it.
 *
 * @param seed
 *   Chooses; the same one makes the same page.
 */
export function dialectPage(dialect: Dialect, seed: number): string {
  const next = random(seed)
  const blocks = Array.from({ length: 3 + Math.floor(next() * 12) }, () => {
    const of = next() < 0.7 ? DIALECTS[dialect] : COMMON
    const block = of[Math.floor(next() * of.length)] ?? ''
    // Some stand in a list or a quotation.
    const nested = next()
    if (nested < 0.08) return `- ${block.replaceAll('\n', '\n  ')}`
    return nested < 0.14 ? block.replaceAll(/^/gm, '> ') : block
  })
  return `# Zulu\n\n${blocks.join('\n\n')}\n`
}
