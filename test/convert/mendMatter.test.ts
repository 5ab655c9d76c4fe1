import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { read } from '../../scripts/convert/read/read.ts'

/** Front matter, its title as it is read, and the lines that are told of. */
const CASES: Array<[written: string, title: string | undefined, lines: number[]]> = [
  ['title: Alpha : bravo', 'Alpha : bravo', [2]],
  ['title: Alpha: bravo: charlie', 'Alpha: bravo: charlie', [2]],
  ['title: @alpha', '@alpha', [2]],
  ['title: *alpha*', '*alpha*', [2]],
  ['title: &alpha bravo', '&alpha bravo', [2]],
  ['title: !alpha bravo', '!alpha bravo', [2]],
  ['title: % alpha', '% alpha', [2]],
  ['title: `alpha`', '`alpha`', [2]],
  ['title: {alpha} bravo', '{alpha} bravo', [2]],
  ['title: {{ alpha }}', '{{ alpha }}', [2]],
  ['title: [Alpha]', '[Alpha]', [2]],
  ['title: [Alpha] bravo', '[Alpha] bravo', [2]],
  ['title: > alpha', '> alpha', [2]],
  ['title: - alpha', '- alpha', [2]],
  ["title: 'L'alpha'", "L'alpha", [2]],
  ['title: "Alpha" et "bravo"', '"Alpha" et "bravo"', [2]],
  [String.raw`title: "C:\path"`, String.raw`C:\path`, [2]],
  ['title: "Alpha\nlang: fr\ndate: 2025-01-01', 'Alpha', [2]],
  ['lang: fr\ntitle: "Alpha\ndescription: "bravo"', 'Alpha', [3]],
  ['description: Alpha: bravo\ntitle: Charlie: delta', 'Charlie: delta', [2, 3]],
  ['title:Alpha', 'Alpha', [2]],
  ['lang: fr\ntitle:Alpha\ndate: bravo', 'Alpha', [3]],
  ['authors:\n\t- name: Alpha\ntitle: Bravo', 'Bravo', [3]],
  ['title: Alpha\nlang: fr\ntitle: Bravo', 'Bravo', [4]],
  // As they should be.
  ['title: "Alpha: bravo"', 'Alpha: bravo', []],
  ['title: 007', '007', []],
  ['title: 1.0', '1.0', []],
  ['alpha: &alpha bravo\ntitle: *alpha', 'bravo', []],
  ['tags: [alpha, bravo]\ntitle: >\n  Charlie\n  delta', 'Charlie delta\n', []],
]

for (const [written, title, lines] of CASES)
  test(`front matter is read as it was meant: ${JSON.stringify(written)}`, () => {
    const file = new VFile({ path: 'page.md', value: `---\n${written}\n---\n\nEcho foxtrot.\n` })
    read(file)
    assert.equal(file.data.matter?.['title'], title)
    assert.deepEqual(
      file.messages.map(({ line }) => line),
      lines,
    )
  })

test('what no change of one line makes readable is refused, at its line', () => {
  const file = new VFile({ path: 'page.md', value: '---\na: 1\n b: 2\n---\n\nEcho.\n' })
  assert.throws(() => read(file), { line: 3, ruleId: 'front-matter' })
})

test('front matter that is wrong on every line is refused in a short time', () => {
  const lines = Array.from({ length: 900 }, (_, index) => `k${index}: "a" b: c`)
  const file = new VFile({ path: 'page.md', value: `---\n${lines.join('\n')}\n---\n\nEcho.\n` })
  const start = performance.now()
  assert.throws(() => read(file), { ruleId: 'front-matter' })
  assert.ok(performance.now() - start < 5000, String(performance.now() - start))
})

test('prose between two rules is no front matter', () => {
  const file = new VFile({ path: 'page.md', value: '---\nAlpha bravo: charlie\n---\n\nEcho.\n' })
  read(file)
  assert.deepEqual(file.data.matter, {})
})
