import assert from 'node:assert/strict'
import { posix } from 'node:path'
import { test } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { writePptx } from '../../scripts/office/writePptx.ts'
import { samplePresentation } from '../support/presentation.ts'
import { validatePptx } from '../support/validatePptx.ts'

const made = writePptx(samplePresentation())
const files = Object.fromEntries(Object.entries(unzipSync(made)).map(([name, bytes]) => [name, strFromU8(bytes)]))

function part(name: string): string {
  return files[name] ?? assert.fail(`no part ${name}`)
}

function changed(name: string, change: (xml: string) => string): Uint8Array {
  const xml = change(part(name))
  assert.notEqual(xml, part(name))
  return zipSync({ ...unzipSync(made), [name]: strToU8(xml) })
}

test('a presentation with every kind of shape is valid for PowerPoint', async () => {
  assert.deepEqual(await validatePptx(made), [])
})

const SLIDE = 'ppt/slides/slide2.xml'
const broken: Record<string, [name: string, change: (xml: string) => string]> = {
  'a paragraph with two looks': [SLIDE, (xml) => xml.replace('<a:pPr', '<a:pPr/><a:pPr')],
  'a relation that is not there': [SLIDE, (xml) => xml.replace('r:id="rId', 'r:id="rId9')],
  'children in a wrong order': [SLIDE, (xml) => xml.replace(/(<a:lnSpc>.*?)(<a:spcBef>.*?<\/a:spcBef>)/, '$2$1')],
  'a media type without its part': ['[Content_Types].xml', (xml) => xml.replace('slide4.xml', 'slide9.xml')],
}
for (const [what, [name, change]] of Object.entries(broken))
  test(`the validator refuses ${what}`, async () => {
    assert.notDeepEqual(await validatePptx(changed(name, change)).catch((error: Error) => [error.message]), [])
  })

test('each shape of a part has a number of its own', () => {
  for (const [name, xml] of Object.entries(files).filter(([name]) => /^ppt\/(?:slide|notes).*\.xml$/.test(name))) {
    const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
    assert.deepEqual(ids, [...new Set(ids)], name)
  }
})

test('there is a layout for slides that are added, with a title and a list', () => {
  const layout = part('ppt/slideLayouts/slideLayout1.xml')
  assert.match(layout, /<p:cSld name="Titre et contenu"/)
  const tops = [...layout.matchAll(/<a:off x="762000" y="(\d+)"/g)].map(([, y]) => Number(y) / 9525)
  assert.deepEqual(tops.slice(0, 2), [56, 152])
  assert.match(
    layout,
    /<p:ph type="title" \/>.*<p:ph type="body" idx="10" \/>.*<a:lvl3pPr [^>]*>.*?<a:buChar char="•" \/>/,
  )
})

test('the same presentation gives the same bytes, whenever it is written', () => {
  assert.deepEqual(writePptx(samplePresentation()), made)
  // Time and day of its first file: midnight of 1980-01-01, as MS-DOS writes it.
  assert.deepEqual(made.slice(10, 14), Uint8Array.of(0, 0, 0x21, 0))
})

test('each relation leads to a part, and each part is of a type', () => {
  const types = part('[Content_Types].xml')
  const known = [...types.matchAll(/PartName="\/([^"]*)"/g)].map(([, name = '']) => name)
  assert.deepEqual(
    known.filter((name) => !(name in files)),
    [],
  )
  const targets = Object.entries(files)
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([name, xml]) =>
      [...xml.matchAll(/Target="([^":]*)"/g)].map(([, target = '']) => posix.join(name, '../..', target)),
    )
  assert.ok(targets.length > 20)
  assert.deepEqual(
    targets.filter((target) => !(target in files)),
    [],
  )
  assert.deepEqual(
    Object.keys(files).filter((name) => !known.includes(name) && !/\.(?:rels|png)$|^\[Content/.test(name)),
    [],
  )
})
