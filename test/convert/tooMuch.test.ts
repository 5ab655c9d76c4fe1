import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Conversion } from '../../scripts/deck/conversion.ts'
import { convert } from '../../scripts/convert/convert.ts'
import { diagram } from '../../scripts/drawings/diagram.ts'
import { drawFormula } from '../../scripts/drawings/formula.ts'
import { diagramProblem, formulaProblem } from '../../scripts/locales/messages/englishProblems.ts'
import { interruptible } from '../../scripts/system/interruptible.ts'

/** Seconds after which something hangs, for what takes a fraction of one. */
const HANGS = 20

const each = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join('')
const matter = (yaml: string): string => `---\n${yaml}\n---\n\nAlpha.\n`

/** Page of so many bytes, most of them in the address of a picture. */
function drawing(size: number, address = 'a.png?'): string {
  const [before, behind] = [`![a](${address}`, ')\n']
  return before + 'A'.repeat(size - before.length - behind.length) + behind
}

function converted(value: string): Conversion {
  return inTime(() => convert(new VFile({ path: 'page.md', value })))
}

function inTime<Result>(run: () => Result): Result {
  return interruptible(run, HANGS, () => new Error('it hangs'))
}

/** Pages that are refused, and why. */
const refused: Record<string, [page: string, reason: RegExp, line?: number]> = {
  'more than 2 MB': [drawing(2_000_001), /^This page has more than 2 MB\. Split it into several pages\.$/],
  'more than 20 MB of a picture inside the page': [
    drawing(20_000_001, 'data:image/png;base64,'),
    /^This page has more than 20 MB with the pictures inside it\./,
  ],
  'containers that do not end': [':::note\n'.repeat(3000), /containers are nested more than 100 levels/, 101],
  'lists in lists': [each(800, (depth) => `${'  '.repeat(depth)}- a\n`), /^Lists.* nested more than 100 levels/, 101],
  'lists on one line': [`${'- '.repeat(2000)}a`, /^Lists.* nested/, 1],
  'numbered lists on one line': [`${'1. '.repeat(2000)}a`, /^Lists.* nested/],
  'quotes in quotes': ['> '.repeat(3000), /quotes.* nested/],
  'lists in quotes': ['> - '.repeat(1000), /quotes.* nested/],
  'emphasis marks': ['**_'.repeat(20_000), /Too many emphasis marks in one paragraph \(at most 4000\)/],
  'emphasis marks in a cell': [`|a|\n|-|\n|${'**_'.repeat(20_000)}|\n`, /Too many emphasis marks/, 3],
  'emphasis marks in a label': [`![${'**_'.repeat(20_000)}](b)`, /Too many emphasis marks/],
  'emphasis in emphasis': ['*a '.repeat(400) + 'b*'.repeat(400), /^Emphasis or brackets are nested more than 100/],
  'links in links': ['['.repeat(5000) + 'a' + '](b)'.repeat(5000), /^Emphasis or brackets are nested/],
  'pictures in pictures': ['!['.repeat(5000) + 'a' + '](b)'.repeat(5000), /^Emphasis or brackets are nested/],
  'brackets that open': ['['.repeat(20_000), /Too many brackets/],
  'tags that do not end': ['<'.repeat(50_000), /Too many angle brackets/],
  'addresses that do not end': ['<http:a'.repeat(20_000), /Too many tags or addresses/],
  'a label without end': [`![${'a '.repeat(50_000)}](b.png)`, /Too many characters within brackets/],
  'code marks of all lengths': [
    each(1000, (index) => `${'`'.repeat(index + 1)}a `),
    /Too many different lengths of code marks/,
  ],
  'marks in a long text': [`${'<?'.repeat(4000)}${'alpha '.repeat(50_000)}`, /Too many marks in one long paragraph/],
  'quotes on a page': ['> a\n\n'.repeat(9500), /Too many quotes on one page \(at most 1000\)/],
  'signs between letters': [`https://${'a:'.repeat(95_000)}`, /Too many signs between letters in one paragraph/],
  'lines of one paragraph': ['a\\\n'.repeat(20_000), /Too many lines in one paragraph/, 3001],
  'columns of a table': [`${'|a'.repeat(5000)}|\n${'|-'.repeat(5000)}|\n`, /Too many columns/, 2],
  'rows of a table': [`|a|\n|-|\n${'|b|\n'.repeat(20_000)}`, /Too many rows/],
  'items of a list': [each(10_000, (index) => `- a${index}\n`), /Too many items/, 5001],
  'one line of a book': ['alpha '.repeat(170_000), /Too many words in one paragraph \(at most 30000\)/],
  'blank lines': [`a${'\n'.repeat(500_000)}b`, /Too many blank lines in a row/, 10_002],
  headings: ['# a\n'.repeat(50_000), /Too many headings/],
  'lists in lists again and again': [
    each(
      600,
      (no) => `## ${no}\n\n${'- alpha\n  - bravo\n    - charlie delta echo foxtrot golf hotel india\n'.repeat(30)}\n`,
    ),
    /^Too many lists within lists on so long a page\. Split it/,
  ],
  footnotes: [each(10_000, (index) => `[^${index}]: b\n\n`), /Too many footnotes/],
  definitions: [each(10_000, (index) => `[a${index}]: b\n\n`), /Too many link definitions/],
  'keys of front matter': [
    matter(each(60_000, (index) => `k${index}: v\n`)),
    /front matter has more than 1000 lines/,
    1,
  ],
  'a value of front matter': [matter(`title: "${'a '.repeat(500_000)}"`), /more than 20000 characters/],
  'braces of front matter': [matter(`a: ${'{a: '.repeat(3000)}`), /front matter is nested more than 50/],
  'brackets of front matter': [matter(`a: ${'['.repeat(5000)}`), /front matter is nested/],
  'lists of front matter': [matter(`a:\n  ${'- '.repeat(5000)}a`), /front matter is nested/],
  'aliases of front matter': [
    matter(each(400, (index) => `k${index}: &a${index} v\n`) + each(400, (index) => `j${index}: *a${index}\n`)),
    /more than 100 aliases/,
  ],
}

for (const [name, [page, reason, line]] of Object.entries(refused))
  test(`too much is refused at once: ${name}`, () => {
    assert.throws(
      () => converted(page),
      (error: VFileMessage) => {
        assert.match(error.reason ?? String(error), reason)
        assert.equal(error.fatal, true)
        if (line) assert.equal(error.line, line)
        return true
      },
    )
  })

/** Pages that hold much of something, and are converted all the same. */
const fine: Record<string, string> = {
  '2 MB': drawing(2_000_000),
  '19 MB of a picture inside the page': drawing(19_000_000, 'data:image/png;base64,'),
  'one long word': 'a'.repeat(200_000),
  'one long line': 'alpha bravo '.repeat(10_000),
  'a drawing in an address': `![a](data:image/png;base64,${'A'.repeat(1_000_000)})\n`,
  'a long rule': '- '.repeat(500),
  'a long separator in code': `\`\`\`\n${'> '.repeat(500)}\n${'- '.repeat(500)}a\n\`\`\`\n`,
  'a table of HTML': `<table>\n${'<tr><td><b>a</b></td></tr>\n'.repeat(800)}</table>\n`,
  emoji: '🌱'.repeat(50_000),
  'joined emoji': '👨\u200D'.repeat(50_000),
  'marks on one letter': `a${'\u0301'.repeat(100_000)}`,
  'a long word in Hindi': 'कि'.repeat(50_000),
  references: '&amp;'.repeat(20_000),
  'tags of components that do not end': '<A b=">" '.repeat(1500),
  'large formulas': each(100, () => `$$\n\\def\\a{${'\\b'.repeat(10)}}\\def\\b{${'x'.repeat(100)}}\\a\n$$\n\n`),
  'formulas that unfold in vain': each(
    1800,
    (no) =>
      `$$\n\\def\\a{xxxxxxxxxx}\\def\\b{${'\\a'.repeat(10)}}\\def\\c{${'\\b'.repeat(10)}}${'\\c'.repeat(6)}${no}\n$$\n\n`,
  ),
  'many large diagrams': each(
    40,
    () => `\`\`\`mermaid\ngraph TD\n${each(190, (no) => `n${no % 32} --> n${(no * 7 + 3) % 32}\n`)}\`\`\`\n\n`,
  ),
  'code marks': '`'.repeat(100_000),
  'blanks within a heading': `# a${' '.repeat(200_000)}b`,
  'the same word again': 'alpha '.repeat(20_000),
  'text between two rules': `---\n\n${'Alpha bravo.\n\n'.repeat(1200)}---\n\nCharlie.\n`,
  'lines that are marked': '```js {1-999999999}\nalpha\nbravo\n```\n',
}

for (const [name, page] of Object.entries(fine))
  test(`much is converted: ${name}`, () => {
    const { lost, saved } = converted(page).report.words
    assert.deepEqual([...lost, ...saved], [])
  })

test('a repeated word is warned of a hundred times at most', () => {
  assert.equal(
    converted('alpha '.repeat(20_000)).report.messages.filter(({ ruleId }) => ruleId === 'repeated-word').length,
    100,
  )
})

for (const [marks, expected] of [
  ['{1-999999999}', '{1-2}'],
  ['{2,5-9}', '{2}'],
  ['{0-1, 2}', '{1,2}'],
  ['{1|2|all}', '{1|2|all}'],
  ['{1| 1-9 |7|*}', '{1|1-2|all}'],
  ['{all}', ''],
  ['{hide|1|none}', ''],
  [`{${'1|'.repeat(1000)}2}`, `{${'1|'.repeat(19)}1}`],
  ['{9-99}', ''],
  ['{2-1}', ''],
  ['{1-9,1-8,1-7}', '{1-2}'],
  ['{1-2-3}', ''],
] as const)
  test(`lines that are marked end with the code: ${marks}`, () => {
    const { slides } = converted(`\`\`\`js ${marks}\nalpha\nbravo\n\`\`\`\n`)
    assert.equal(/^```js ?(.*)$/m.exec(slides)?.[1], expected)
  })

for (const [what, tex, problem] of [
  ['toggles', String.raw`\toggle{a}{b}\endtoggle`, /\\toggle/],
  ['goes in a circle', String.raw`\def\a{\a\a}\a`, /recursive/],
  [
    'unfolds',
    String.raw`\def\a{{\b\b\b\b\b\b\b\b\b\b}}\def\b{{\c\c\c\c\c\c\c\c\c\c}}\def\c{{\d\d\d\d\d\d\d\d\d\d}}\def\d{xxxxxxxxx}\a`,
    /5000 signs/,
  ],
  ['unfolds to long parts', String.raw`\def\a{${'x+'.repeat(400)}}${String.raw`\a`.repeat(400)}`, /5000 signs/],
  ['is long', 'x+'.repeat(5000), /3000 characters/],
  ['has arrows on arrows', String.raw`\xrightarrow{`.repeat(60) + '}'.repeat(60), /nested too deeply/],
  [
    'has arrows on arrows of macros',
    String.raw`\def\x#1{\xrightarrow{\xrightarrow{\xrightarrow{#1}}}}` + String.raw`\x{`.repeat(12) + '}'.repeat(12),
    /nested too deeply/,
  ],
  ['has braces in braces', '{'.repeat(1400) + 'x' + '}'.repeat(1400), /nested too deeply/],
  ['is wider than any paper', String.raw`\rule{999999999em}{999999999em}`, /2000 em/],
  ['loads more', String.raw`\require{html}\href{https://example.org}{x}`, /\\require/],
] as const)
  test(`a formula that ${what} is told of`, () => {
    const drawn = inTime(() => drawFormula(tex, true))
    assert.match('problem' in drawn ? formulaProblem(drawn.problem) : 'none', problem)
  })

for (const [what, source] of [
  [
    'arrows between all',
    `${each(200, (no) => `${no ? ' & ' : ''}a${no}`)} --> ${each(200, (no) => `${no ? ' & ' : ''}b${no}`)}`,
  ],
  ['one arrow after the other', `a${' --> b'.repeat(5000)}`],
  ['a chain', each(3000, (no) => `${no ? ' --> ' : ''}a${no}`)],
  ['a long label', `a[${'alpha '.repeat(20_000)}]`],
] as const)
  test(`a diagram that is too much is told of: ${what}`, () => {
    const drawn = inTime(() => diagram(`graph TD\n${source}`))
    assert.match(
      'problem' in drawn ? diagramProblem(drawn.problem) : 'none',
      /too (?:many arrows|long) \(at most \d+(?: characters)?\)/,
    )
  })
