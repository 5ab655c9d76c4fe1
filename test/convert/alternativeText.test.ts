import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { convert } from '../../scripts/convert/convert.ts'
import { findPicture } from '../../scripts/files/findPicture.ts'
import { deckWords } from '../../scripts/convert/lostWords.ts'
import { missingWords } from '../../scripts/text/missingWords.ts'

const find = findPicture({ folder: 'test/fixtures/figure' })

/** Pages with pictures in HTML, and their words in order. */
const pages: Record<string, [page: string, words: string]> = {
  'within a text': ['Alpha <img src="x.png" alt="bravo charlie"> delta.', 'Alpha bravo charlie delta'],
  'by itself': ['<img src="x.png" alt="bravo charlie">', 'bravo charlie'],
  'without an address': ['Alpha <img alt="bravo"> charlie.', 'Alpha bravo charlie'],
  'in capitals, without quotes': ['Alpha <IMG ALT=bravo SRC=x.png> charlie.', 'Alpha bravo charlie'],
  'with an address that runs': ['<img src="javascript:1" alt="bravo">', 'bravo'],
  'that is shown': ['Alpha <img src="picture.svg" alt="bravo"> charlie.', 'Alpha bravo charlie'],
  'of another host': ['<p align="center"><img src="https://x.y/z" alt="bravo" width="9"></p>', 'bravo'],
  'in a link': ['<a href="https://x.y">\n<img alt="alpha" src="https://x.y/z">\n</a>\n<b>bravo</b>', 'alpha bravo'],
  'in a `<picture>`': ['<picture><source srcset="a"><img alt="alpha" src="b"></picture>\n\nBravo.', 'alpha Bravo'],
  'in a heading': ['## <img alt="alpha" src="x"> Bravo\n\nCharlie.', 'alpha Bravo Charlie'],
  'in a list': ['- <img alt="alpha" src="x"> bravo\n- charlie', 'alpha bravo charlie'],
  'in a table': ['| <img alt="alpha"> | b |\n|---|---|\n| c <img alt=delta> | e |', 'alpha b c delta e'],
  'in a table of HTML': ['<table><tr><td><img alt="alpha"></td><td>bravo</td></tr></table>', 'alpha bravo'],
  'in a quote': ['> <img alt="alpha" src="x"> bravo', 'alpha bravo'],
  'between letters': ['alpha<img alt="bravo" src="x">charlie', 'alpha bravo charlie'],
  'between letters, and shown': ['alpha![bravo](picture.svg)charlie', 'alpha bravo charlie'],
  'in a link between letters': ['alpha[![bravo](x.png)](https://x.y)charlie', 'alpha bravo charlie'],
  'one after the other': ['![alpha](x.png)![bravo](y.png)<img alt="charlie">', 'alpha bravo charlie'],
  'that is a button or an area': [
    '<map><area alt="alpha" href="x"></map><input type="image" alt="bravo">',
    'alpha bravo',
  ],
}

for (const [name, [page, words]] of Object.entries(pages))
  test(`a picture ${name} has its alternative text in the deck`, () => {
    const file = new VFile({ path: 'page.md', value: `# Title\n\n${page}\n`, data: { findPicture: find } })
    const { slides, report, words: counted } = convert(file)
    const wanted = words.split(' ')
    assert.deepEqual([...report.words.lost, ...report.words.saved], [])
    assert.deepEqual(counted.source, ['Title', ...wanted])
    const there = deckWords(slides).flatMap(({ slide, notes }) => [...slide, ...notes])
    assert.deepEqual(missingWords(wanted, there), [], slides)
  })

/** What is only said, and what stands around it. */
const before: Record<string, string> = {
  'a picture before the title': '![alpha](x.png)\n\n# Bravo\n\nCharlie.\n',
  'badges before the title': '[![alpha](https://x.y/a)](https://x.y) ![bravo](https://x.y/b)\n\n# Charlie\n\nDelta.\n',
  'a logo in HTML before the title':
    '<p align="center"><img src="https://x.y/a" alt="alpha"></p>\n\n# Bravo\n\nCharlie.\n',
  'badges in two pieces of one block':
    '# Alpha\n\n<p><a href="https://x.y"><img alt="bravo" src="https://x.y/a"></a></p>\n<p><a href="https://x.y"><img alt="charlie" src="https://x.y/b"></a></p>\n\nDelta.\n',
  'a logo, a text and badges in one block':
    '# Alpha\n\n<p><img alt="bravo" src="https://x.y/a"></p>\n<p>Charlie.</p>\n<p><img alt="delta" src="https://x.y/b"></p>\n\nEcho.\n',
}

for (const [name, value] of Object.entries(before))
  test(`${name} keep their order`, () => {
    const { report, words } = convert(new VFile({ path: 'page.md', value }))
    assert.deepEqual([...report.words.lost, ...report.words.saved], [])
    assert.equal(words.source.length > 2, true)
  })
