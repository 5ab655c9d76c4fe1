import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pluginOptions } from '../../scripts/docusaurus/pluginOptions.ts'

test('without options, pages with `deck:` get a whole kit, and faults are warnings', () =>
  assert.deepEqual(pluginOptions({ id: 'default' }), {
    include: [],
    exclude: [],
    frontMatter: 'deck',
    label: undefined,
    strict: false,
    outputs: ['slides.pdf', 'handout.pdf', 'deck.html', 'social-card.png'],
    browser: undefined,
  }))

for (const [given, said] of [
  [{ includes: [] }, /There is no option `includes`\. Options: include, exclude/],
  [{ include: 'docs/**' }, /`include` is "docs\/\*\*"\. It must be a list of patterns/],
  [{ frontMatter: '' }, /`frontMatter` is ""/],
  [{ label: { fr: 1 } }, /`label` is .*texts by locale/],
  [{ label: ['Slides'] }, /`label` is \["Slides"\]/],
  [{ id: 'talks' }, /`id` is "talks", and pages have links .*Leave it out\./],
  [{ strict: 'yes' }, /`strict` is "yes"\. It must be `true` or `false`/],
  [{ outputs: ['pdf'] }, /`outputs` is \["pdf"\]\. It must be a list of `slides\.pdf`/],
] as const)
  test(`refused: ${JSON.stringify(given)}`, () =>
    assert.throws(() => pluginOptions(given), { exitCode: 2, message: said }))
