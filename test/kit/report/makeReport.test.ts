import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { VFile } from 'vfile'
import { convert } from '../../../scripts/convert/convert.ts'
import { type MadeReport, makeReport } from '../../../scripts/kit/report/makeReport.ts'
import type { KitRecord } from '../../../scripts/kit/report/kitRecord.ts'
import { textsFor } from '../../../scripts/locales/texts/textsFor.ts'

const home = mkdtempSync(join(tmpdir(), 'deck-report-'))
after(() => rmSync(home, { recursive: true, force: true }))

const page = (item: string): string => `# Alpha\n\n## Bravo\n\n- one\n- two\n- ${item}\n`

/** A kit whose second slide has such a picture. */
function site(name: string, picture: string): string {
  mkdirSync(join(home, name, 'read'), { recursive: true })
  writeFileSync(join(home, name, 'read', 'slide-2.webp'), picture)
  return join(home, name)
}

async function make(
  text: string,
  at: string,
  last: { record: KitRecord | undefined; site: string },
): Promise<MadeReport> {
  const conversion = convert(new VFile({ value: text, path: 'page.md' }))
  return makeReport({ conversion, checked: [], isChecked: true, site: at, last, texts: textsFor('en') })
}

const shown = ({ html }: MadeReport): string[] =>
  Array.from(html.matchAll(/base64,([^"]+)"/g), ([, data = '']) => Buffer.from(data, 'base64').toString())

test('pictures are those of both kits, and one of another slide is never shown', async () => {
  const [old, now] = [site('old', 'before'), site('new', 'after')]
  const first = await make(page('three'), old, { record: undefined, site: old })
  assert.deepEqual(shown(first), ['before'])
  assert.deepEqual(shown(await make(page('four'), now, { record: first.record, site: old })), ['before', 'after'])
  // Of a kit that was made by another run: what is remembered has another picture.
  writeFileSync(join(old, 'read', 'slide-2.webp'), 'something else')
  const second = await make(page('four'), now, { record: first.record, site: old })
  assert.deepEqual(shown(second), ['after'])
  assert.match(second.html, /There is no picture of it any more/)
})

test('a kit that was not pictured has a report all the same', async () => {
  const made = await make(page('three'), join(home, 'none'), { record: undefined, site: join(home, 'none') })
  assert.deepEqual(shown(made), [])
  assert.match(made.html, /Bravo/)
})

test('a fault is told with its check and what shows it', async () => {
  const conversion = convert(new VFile({ value: page('three'), path: 'page.md' }))
  const faults = [{ slide: 2, element: 'alpha', told: { id: 'on-motif' as const } }]
  const checked = [{ name: 'overflow' as const, found: [], faults, isBlocking: true }]
  const last = { record: undefined, site: home }
  const made = await makeReport({ conversion, checked, isChecked: true, site: home, last, texts: textsFor('fr') })
  assert.equal(made.isGood, false)
  assert.match(made.html, /Un contrôle a refusé ce kit[^]*défaut<\/span> débordement\s: «\salpha\s»\s: /)
})
