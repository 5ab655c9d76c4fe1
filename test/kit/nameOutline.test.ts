import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PDFDict } from '@cantoo/pdf-lib'
import { PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib'
import { outlineItems, outlineTitle } from '../../scripts/kit/pdf/outlineItems.ts'
import { nameOutline } from '../../scripts/kit/pdf/nameOutline.ts'

test('an entry of the outline gets the blanks of its heading, not those of one with the same letters', async () => {
  const titles = await titlesOf(['12Alpha bravo', '21Alphabravo'], ['12 Alpha bravo', '21 Alpha bravo'])
  assert.deepEqual(titles, ['12 Alpha bravo', '21 Alpha bravo'])
})

test('an entry whose letters come in the order they are seen in gets its heading', async () => {
  assert.deepEqual(await titlesOf(['ohplA2'], ['2 Alpho']), ['2 Alpho'])
})

test('a number that is raised in a title is raised in the outline', async () => {
  const titles = await titlesOf(['2 106 litres', '3 106'], ['2 106 litres', '3 106'], [['106 litres', '10⁶ litres']])
  assert.deepEqual(titles, ['2 10⁶ litres', '3 106'])
})

test('signs of money in a title are signs', async () => {
  const titles = await titlesOf(['102 $'], ['102 $'], [['102 $', '10² $$ $&']])
  assert.deepEqual(titles, ['10² $$ $&'])
})

/** Titles of the outline of a PDF that was printed with some, of a page with some headings. */
async function titlesOf(
  printed: string[],
  headings: string[],
  raised: Array<[string, string]> = [],
): Promise<string[]> {
  const document = await PDFDocument.create()
  document.addPage()
  const { context } = document
  const last = printed
    .toReversed()
    .reduce<PDFDict | undefined>(
      (Next, title) => context.obj({ Title: PDFHexString.fromText(title), ...(Next && { Next }) }),
      undefined,
    )
  document.catalog.set(PDFName.of('Outlines'), context.obj({ ...(last && { First: last }) }))
  nameOutline(document, headings, raised)
  return outlineItems(document).map(outlineTitle)
}
