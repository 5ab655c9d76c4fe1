/** Pages that try to run code, to break the build or to reach outside; what would run sets `window.__ran`. */
export const hostile: Record<string, string> = {
  script: 'Alpha <script>window.__ran = 1</script> bravo.\n\n<script>window.__ran = 1</script>\n',
  'script setup': '<script setup lang="ts">\nwindow.__ran = 1\n</script>\n\nAlpha.\n',
  style: '<style>body { display: none }</style>\n\nAlpha.\n',
  handlers:
    'Alpha <img src=x onerror="window.__ran=1"> <b onclick="window.__ran=1">bravo</b>\n\n<svg onload="window.__ran=1"></svg>\n',
  iframe: '<iframe srcdoc="<script>parent.__ran=1</script>"></iframe>\n\nAlpha <object data="x"></object>\n',
  form: '<form action="https://example.org"><button formaction="javascript:window.__ran=1">alpha</button></form>\n',
  'HTML that is understood':
    '<details ontoggle="window.__ran=1" open><summary>alpha {{ 1 + 1 }}</summary>bravo</details>\n\n<table onclick="window.__ran=1"><caption>{{ 2 + 2 }}</caption><tr><td v-html="x">charlie<td>{{ 3 }}</table>\n\n<abbr title=\'"><script>window.__ran=1</script>{{ 4 + 4 }} [click] -->\'>delta</abbr> <kbd v-html="x">echo</kbd> <sup @click="window.__ran=1">foxtrot</sup>\n\n<svg onload="window.__ran=1"><title>golf</title><script>window.__ran=1</script></svg>\n',
  'films that run':
    '<iframe src="javascript:window.__ran=1" title="{{ alpha }}"></iframe>\n\n<video src="data:text/html,<script>window.__ran=1</script>" title="bravo"></video>\n\n<audio src="https://example.org/&quot;onclick=&quot;window.__ran=1" aria-label="charlie"></audio>\n\n<object data="vbscript:x">delta</object>\n',
  base: '<base href="https://example.org/">\n\n<meta http-equiv="refresh" content="0;url=https://example.org">\n\nAlpha.\n',
  'links that run':
    '[alpha](javascript:window.__ran=1) [bravo](JaVaScRiPt:window.__ran=1) [charlie](data:text/html,<script>window.__ran=1</script>) [delta](vbscript:x) <javascript:window.__ran=1> [echo](java&#10;script:window.__ran=1) <a href="javascript:window.__ran=1">foxtrot</a>\n',
  'pictures that run': '![alpha](javascript:window.__ran=1) ![bravo](data:image/svg+xml;base64,PHN2Zy8+)\n',
  mustache:
    "# {{ constructor.constructor('window.__ran=1')() }}\n\nAlpha {{ 1 + 1 }} {{ % }} lone {{ and }} and `{{ code }}`.\n\n- {{ 2 + 2 }} 🌱\n- bravo 🌱\n",
  'mustache in references':
    '&#123;&#123; window.__ran = 1 &#125;&#125; \\{\\{ 3 + 3 \\}\\}\n\n> {{ 4 + 4 }}\n\n| {{ 5 + 5 }} |\n| --- |\n| {{ 6 }} |\n',
  directives:
    '<div v-html="\'<img src=x onerror=window.__ran=1>\'">alpha</div>\n\n<component :is="\'script\'">window.__ran = 1</component>\n\n<b @click="window.__ran=1" v-if="false">bravo</b>\n',
  'our own components':
    '<EmojiCard emoji="x">alpha</EmojiCard>\n\n<SlideFrame>bravo</SlideFrame>\n\n<Tweet id="1" />\n',
  attributes: '[alpha]{onclick="window.__ran=1"} ![bravo](x.png){onerror=window.__ran=1} # charlie {#x onclick=1}\n',
  'slide breaks': 'Alpha\n\n\\---\n\n    ---\n\nBravo\n---\n\n- ---\n- charlie\n\n> ---\n\n&#45;--\n',
  'front matter in the middle':
    'Alpha\n\n---\nsrc: ./package.json\nlayout: iframe\nurl: https://example.org\n---\n\nBravo.\n',
  comments:
    'Alpha --> bravo <!-- charlie --> delta `<!-- echo` <!--> foxtrot\n\n```text\n<!-- golf\n-->\n<!--\n```\n\nHotel -->\n\n<!-- unclosed\n',
  'closing tags':
    'Alpha </script> bravo </div> </template> charlie `</script>`\n\n```html\n</script></pre></code>\n```\n',
  slots: '::right::\n\nAlpha\n\n::default::\n\n:::\n\n::: \n\nBravo\n',
  snippets: '<<< @/package.json\n\n<<< ../../etc/passwd\n\n@include: x\n\n[[toc]]\n',
  'code that runs':
    '```js {monaco-run}\nwindow.__ran = 1\n```\n\n````md magic-move\n```js\nx\n```\n````\n\n```foobar\nalpha\n```\n\n```js {1|2}{lines:true}\n{{ x }}\n```\n\n~~~md\n---\nbravo\n~~~\n',
  'code that looks like a tweet': '```html\n<Tweet id="1" /> <BlueSky /> $x$ $$y$$\n```\n',
  'clicks in notes': 'Alpha [click] [click:3] bravo.\n',
  math: '$\\href{javascript:window.__ran=1}{alpha}$\n\n$$\n\\href{javascript:window.__ran=1}{x} \\def\\a{\\a\\a} \\a\n$$\n\n$$\n\\unicode{x41} \\require{html} \\style{background:url(https://example.org)}{y}\n$$\n',
  mermaid:
    '```mermaid\ngraph TD\n  A["<img src=x onerror=window.__ran=1>"] --> B\n  click A "javascript:window.__ran=1"\n```\n',
  bidi: 'Alpha \u202Egnp.exe\u202C bravo \u2066charlie\u2069 \u200Fdelta.\n',
  'control characters': 'Alpha \u001B[31mred\u001B[0m \u0007 \u0008bravo [charlie](\u001B]0;title\u0007) delta.\n',
  settings:
    '---\ntitle: "</title><script>window.__ran=1</script> {{ 7 + 7 }}"\ntheme: ../../x\naddons: [./evil]\nrouterMode: history\nlayout: iframe\nsrc: ./package.json\ncss: x\nfonts: { provider: google }\ndescription: "\\"><script>window.__ran=1</script>"\ntags: ["<b>x</b>", "{{ 8 + 8 }}"]\nauthors: ["--> <img src=x onerror=window.__ran=1>"]\ndefaults: { layout: iframe }\nhtmlAttrs: { onload: "window.__ran=1" }\n---\n\n# Alpha\n\nBravo.\n',
  'front matter that is code':
    '---js\nwindow.__ran = 1; globalThis.__ran = 1; module.exports = { title: "alpha" }\n---\n\nBravo.\n',
  'YAML with a tag that runs':
    '---\ntitle: !!js/function "function () { window.__ran = 1 }"\ndescription: !!js/undefined ""\n---\n\nAlpha.\n',
  'control characters in the front matter':
    '---\ntitle: "Alpha \\e[31m\\u202Egpj.exe"\ndescription: "bravo \\a \\u009B31m"\ntags: ["charlie\\e]0;x\\a"]\nauthors: ["\\u2066delta"]\n---\n\nEcho.\n',
  prototype:
    '---\n__proto__: { ran: 1 }\nconstructor: 1\ntitle: Alpha\n---\n\nBravo [toString][constructor] [^__proto__].\n\n[constructor]: https://example.org\n[^__proto__]: Charlie.\n\n- :constructor: :__proto__:\n\n:::constructor\nDelta\n:::\n',
}

/** Pages that are refused, and why. */
export const refused: Record<string, [page: string, reason: RegExp]> = {
  NUL: ['Alpha\u0000bravo\n', /NUL byte/],
  'YAML that explodes': [
    `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
      .split('')
      .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`)
      .join('\n')}\n---\n\nAlpha.\n`,
    /front matter/i,
  ],
}

/** A `_brand.yml` whose texts try the same, wherever they are shown; its font is `DejaVuSerif.ttf`, its logo `logo.svg`, beside it. */
export const hostileBrand = `meta: { name: "</title><script>window.__ran=1</script> {{ 7 + 7 }}" }
logo:
  medium: { path: logo.svg, alt: "\\"><script>window.__ran=1</script> {{ 8 + 8 }} ' onload='window.__ran=1" }
color:
  palette:
    "</style><script>window.__ran=1</script>": "#f4b942"
    "__proto__": "#c08000"
    "x'); } body { display: none": "#906700"
  background: "#fffdf7"
  primary: "#f4b942"
  secondary: "#2a7f9e"
typography:
  fonts:
    - family: "X</style><script>window.__ran=1</script>"
      source: file
      files: [DejaVuSerif.ttf]
    - family: "L'Atelier \\\\'; } * { display: none } /*"
      source: file
      files: [DejaVuSerif.ttf]
  base: { family: "X</style><script>window.__ran=1</script>" }
  headings: { family: "L'Atelier \\\\'; } * { display: none } /*" }
defaults:
  fabrique:
    motif: none
    footer: "</p><script>window.__ran=1</script> {{ 9 + 9 }}"
    licence: "<img src=x onerror=window.__ran=1> {{ 5 + 5 }}"
`
