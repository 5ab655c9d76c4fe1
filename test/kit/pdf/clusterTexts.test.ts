import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PDFDict } from '@cantoo/pdf-lib'
import type { Paint } from '../../../scripts/kit/pdf/content/types.ts'
import { blocksOf } from '../../../scripts/kit/pdf/content/blocks.ts'
import { clusterTexts } from '../../../scripts/kit/pdf/accessible/clusterTexts.ts'
import { shownIn } from '../../../scripts/kit/pdf/content/paintText.ts'

/** What is found for codes, of a font in which `a` is known, `b` is not told, and `c` is not there. */
function found(text: string): Array<[code: string, text: string]> {
  const texts = new Map([
    [0x61, 'α'],
    [0x62, '\0'],
  ])
  const fonts = new Map([['/F1', { font: {} as PDFDict, width: 1 as const, texts }]])
  const [paint] = blocksOf(`BT /F1 9 Tf ${text} ET`)
  return clusterTexts(shownIn(paint as Paint, fonts), fonts).map(({ code, text }) => [String.fromCodePoint(code), text])
}

test('what is said of several codes, but for what the others mean, is the one that means nothing', () => {
  assert.deepEqual(found('/Span <</ActualText <FEFF03B203B1>>> BDC (b) Tj 1 0 Td (a) Tj EMC'), [['b', 'β']])
})

test('of two that mean nothing, the second is silent', () => {
  assert.deepEqual(found('/Span <</ActualText <FEFF03B203B3>>> BDC (bc) Tj EMC'), [
    ['b', 'βγ'],
    ['c', '\u{200B}'],
  ])
})

test('a part of which nothing is left to say is silent', () => {
  assert.deepEqual(found('/Span <</ActualText <FEFF03B1>>> BDC (ab) Tj EMC'), [['b', '\u{200B}']])
  assert.deepEqual(found('/Span <</ActualText <>>> BDC (b) Tj EMC (b) Tj'), [['b', '\u{200B}']])
})
