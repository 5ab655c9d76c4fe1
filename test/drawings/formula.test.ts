import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawFormula } from '../../scripts/drawings/formula.ts'

for (const tex of [
  String.raw`\bbox[a:"/><script>window.__ran=2</script><g b="]{y}`,
  String.raw`\bbox[background:url(https://example.org/b)]{y}`,
  String.raw`\bbox[filter:blur(400px)]{y}`,
  String.raw`\color{url(https://example.org/c)}{z}`,
  String.raw`\mmlToken{mi}[href="javascript:window.__ran=3"]{y}`,
  String.raw`\mmlToken{mglyph}[src="https://example.org/x.png" width="2em" height="2em"]{x}`,
  String.raw`\mmlToken{mi}[href='x"/><script>window.__ran=4</script><a b="']{y}`,
  String.raw`\bbox[a:"/><use href="#b"/><g b="]{y}`,
])
  test(`TeX cannot write into its drawing: ${tex}`, () => {
    for (const isDisplay of [true, false]) assert.ok('problem' in drawFormula(tex, isDisplay))
  })

for (const tex of [
  String.raw`\frac{a}{b} + \sqrt[3]{x^2} = \sum_{i=0}^n \int_0^\infty e^{-x^2}\,dx`,
  String.raw`\bbox[yellow, 5px, border: 1px solid red]{x} \boxed{y} \color{#136a54}{z} \colorbox{red}{w}`,
  String.raw`\begin{pmatrix} a & b \\ c & d \end{pmatrix} \cancel{x} \enclose{circle}{y} \xrightarrow{n} \ce{H2O}`,
  String.raw`\begin{array}{|c|c|} \hline a & b \\ \hdashline c & d \\ \hline \end{array} \overbrace{abc} \text{mot}`,
])
  test(`an honest formula is drawn: ${tex}`, () => {
    const drawn = drawFormula(tex, true)
    assert.ok('svg' in drawn, JSON.stringify(drawn))
  })
