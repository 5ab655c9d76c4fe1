import assert from 'node:assert/strict'
import process from 'node:process'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { convert } from '../../scripts/convert/convert.ts'

const each = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join('')

/** Pages that parsers are known to be slow at, by how large they are. */
const pages: Record<string, [size: number, page: (size: number) => string]> = {
  'brackets that open': [1000, (size) => '['.repeat(size)],
  'links that do not end': [2500, (size) => '[a]('.repeat(size)],
  'pictures that do not end': [2500, (size) => '![a]('.repeat(size)],
  'emphasis that does not end': [1000, (size) => '*a **a '.repeat(size)],
  'strikes that do not end': [2400, (size) => '~~a ~'.repeat(size)],
  'formulas that do not end': [2400, (size) => '$a '.repeat(size)],
  'tags that do not end': [8000, (size) => '<'.repeat(size)],
  'a paragraph without end': [6000, (size) => 'alpha bravo '.repeat(size)],
  'many headings': [160, (size) => each(size, (index) => `## Alpha ${index}\n\nBravo ${index}.\n\n`)],
  'a long list': [320, (size) => each(size, (index) => `- alpha ${index} bravo\n`)],
  'a long numbered list': [320, (size) => each(size, (index) => `${index + 1}. alpha bravo\n`)],
  'a long table': [280, (size) => `| a | b |\n| - | - |\n${each(size, (index) => `| c${index} | d |\n`)}`],
  'long code': [4000, (size) => `\`\`\`\n${each(size, (index) => `alpha ${index}\n`)}\`\`\`\n`],
  'many references': [
    320,
    (size) =>
      `${each(size, (index) => `[a${index}] `)}\n\n${each(size, (index) => `[a${index}]: https://a.b/${index}\n\n`)}`,
  ],
  'many footnotes': [
    200,
    (size) => `${each(size, (index) => `a[^${index}] `)}\n\n${each(size, (index) => `[^${index}]: b\n\n`)}`,
  ],
  'white space in a heading': [20_000, (size) => `# alpha${' '.repeat(size)}bravo`],
  'white space in code in a heading': [20_000, (size) => `# alpha \`${' '.repeat(size)}bravo\``],
  'white space in a title of an admonition': [20_000, (size) => `:::note a${' '.repeat(size)}b\n\nalpha\n\n:::\n`],
  'white space in a comment': [20_000, (size) => `<!-- deck:${' '.repeat(size)}-->\n\nalpha`],
  'comments of MDX that do not end': [2000, (size) => '{/*'.repeat(size)],
  'tags of templates that do not end': [700, (size) => `${'{% a {{< b '.repeat(9)}\n\n`.repeat(size)],
  'blocks of templates that do not end': [300, (size) => `{% raw %}\n{{< a >}}\n{% tip %}\nalpha\n\n`.repeat(size)],
  'components that do not end': [300, (size) => '<Alpha>\n\nbravo\n\n'.repeat(size)],
  'components side by side': [200, (size) => '<Tip>\n  alpha\n</Tip>\n\n'.repeat(size)],
  'containers side by side': [200, (size) => '::: tip a\nalpha\n:::\n\n'.repeat(size)],
  'containers that are not closed': [45, (size) => '::: tip a\nalpha\n\n## b\n\n'.repeat(size)],
  'marks that do not end': [300, (size) => `${'==a ++b a^c [[d %%e {++f '.repeat(9)}\n\n`.repeat(size)],
  'quotes below each other': [200, (size) => '> alpha\n\n'.repeat(size)],
  'one word': [40_000, (size) => 'a'.repeat(size)],
  'marks on one letter': [10_000, (size) => `a${'\u0301'.repeat(size)}`],
  'links to no heading': [
    100,
    (size) => each(size, (index) => `[a](#b${index})\n\n`) + each(size, (index) => `## c${index}\n\nd\n\n`),
  ],
  'many addresses': [400, (size) => 'www.a.b c@d.e '.repeat(size)],
}

/** Growth of the time when a page is twice as large: 2, and room for what else the machine does; a square gives 4. */
const MOST = 3

for (const [name, [size, page]] of Object.entries(pages))
  test(`twice as much takes twice as long, not four times: ${name}`, (context) => {
    convert(new VFile({ path: 'page.md', value: page(Math.ceil(size / 4)) }))
    const ratios: number[] = []
    do {
      const [half, whole] = [size, 2 * size].map((count) => seconds(page(count)))
      ratios.push((whole ?? 0) / (half ?? 1))
    } while (Math.min(...ratios) > MOST && ratios.length < 8)
    context.diagnostic(ratios.map((ratio) => ratio.toFixed(1)).join(', '))
    assert.ok(Math.min(...ratios) <= MOST, ratios.join(', '))
  })

/** Time that the processor took, in s: what waits does not count. */
function seconds(value: string): number {
  const start = process.cpuUsage()
  convert(new VFile({ path: 'page.md', value }))
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}
