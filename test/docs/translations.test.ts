import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { visit } from 'unist-util-visit'
import { docsTree } from '../support/docsTree.ts'
import { drift, recorded, shapesApart, type Pair } from '../support/translationDrift.ts'

/** Pages that need no French: those who read them read English, and all that they link to. */
const ENGLISH_ONLY = [
  'docs/api.md',
  'docs/architecture.md',
  'docs/compositions.md',
  'docs/dependencies.md',
  'docs/licences.md',
  'docs/performance.md',
]

/** Made from one list of messages in both languages, so that neither can fall behind. */
const GENERATED = ['docs/fr/messages.md']

const FRENCH = ['LISEZMOI.md', ...globSync('docs/fr/*.md').toSorted()]
const pairs = FRENCH.map(pairOf)
const frenchOf = new Map(pairs.map(({ english, french }) => [english, french]))

for (const pair of pairs.filter(({ french }) => !GENERATED.includes(french))) {
  test(`${pair.french} says what ${pair.english} says`, () => {
    const update = process.env['UPDATE'] !== undefined
    const told = update ? shapesApart(pair) : drift(pair)
    assert.ok(told.length === 0, told.join('\n'))
    if (update) writeFileSync(pair.french, recorded(pair))
  })
}

for (const { english, french, englishSource, frenchSource } of pairs) {
  test(`${english} leads to ${french}`, () => {
    assert.ok(targetsOf(english, englishSource).includes(french), `${english} has no link to ${french}`)
  })

  test(`${french} leads to pages in French, where there are some`, () => {
    const others = targetsOf(french, frenchSource).filter((page) => page !== english && frenchOf.has(page))
    const told = others.map((page) => `${french} links to ${page}: ${frenchOf.get(page)} is there.`)
    assert.ok(told.length === 0, told.join('\n'))
  })
}

test('every page of docs/ that is for users is there in French', () => {
  const inEnglish = globSync('docs/*.md').filter((page) => !frenchOf.has(page))
  assert.deepEqual(inEnglish.toSorted(), ENGLISH_ONLY)
})

test('a section that has moved on in one language only is named', () => {
  const english = '# Alpha\n\nBravo.\n\n## Charlie\n\n```sh\ndelta\n```\n\n## Echo\n\nFoxtrot.\n'
  const french = '# Alphâ\n\nBravô.\n\n## Charlîe\n\n```sh\ndelta\n```\n\n## Êcho\n\nFoxtrôt.\n'
  const pair: Pair = { english: 'a.md', french: 'fr/a.md', englishSource: english, frenchSource: '' }
  const source = recorded({ ...pair, frenchSource: french })
  const told = (edit: (text: string) => string, frenchEdit: (text: string) => string = String): string =>
    drift({ ...pair, englishSource: edit(english), frenchSource: frenchEdit(source) })
      .map((text) => text.replaceAll(/, then run `.*?`/g, ''))
      .join('\n')
  assert.equal(recorded({ ...pair, frenchSource: source }), source)
  assert.equal(told(String), '')
  assert.equal(
    told((text) => text.replace('Foxtrot', 'Golf')),
    'a.md, section “Echo”, has changed: fr/a.md, section « Êcho », has to follow.',
  )
  assert.equal(
    told(String, (text) => text.replace('Bravô', 'Golf')),
    'fr/a.md, section « Alphâ », has changed: see whether a.md, section “Alpha”, has to follow.',
  )
  assert.match(
    told(
      (text) => text.replace('Foxtrot', 'Golf'),
      (text) => text.replace('Foxtrôt', 'Gôlf'),
    ),
    /“Echo”, and fr\/a\.md, section « Êcho », have changed both/,
  )
  assert.equal(
    told((text) => `${text}\n## Golf\n`),
    'a.md, section “Golf”, is new: write it in fr/a.md.',
  )
  assert.match(
    told((text) => text.replace(/## Echo[^]*/, '')),
    /^a\.md, section “Echo”, is gone or has another heading: change fr\/a\.md, section « Êcho », as well\.$/,
  )
  assert.match(
    told(String, (text) => text.replace(/## Êcho[^]*?(?=<!--)/, '')),
    /^fr\/a\.md has 2 sections, a\.md has 3/,
  )
  assert.deepEqual(shapesApart({ ...pair, frenchSource: french.replace('delta', 'golf') }), [
    'a.md, section “Charlie”, has delta where fr/a.md, section « Charlîe », has golf.',
  ])
  assert.deepEqual(shapesApart({ ...pair, frenchSource: french.replace('## Ê', '### Ê') }), [
    'a.md has ## “Echo” where fr/a.md has ### “Êcho”: write the one that is missing.',
  ])
})

/** A French page, and the English one that it leads to at its top. */
function pairOf(french: string): Pair {
  const frenchSource = readFileSync(french, 'utf8')
  const english = join(dirname(french), /^\[In English\]\((\S+)\)$/m.exec(frenchSource)?.[1] ?? 'none')
  assert.ok(
    existsSync(english),
    `${french}: write \`[In English](…)\` below its title, with the path of the English page.`,
  )
  return { english, french, englishSource: readFileSync(english, 'utf8'), frenchSource }
}

/** Pages of the repository that a page links to. */
function targetsOf(page: string, source: string): string[] {
  const pages: string[] = []
  visit(docsTree(source), 'link', ({ url }) => {
    if (!/^[a-z]+:|^#/i.test(url)) pages.push(join(dirname(page), url.replace(/#.*/, '')))
  })
  return pages
}
