import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PDFDict } from '@cantoo/pdf-lib'
import type { Paint } from '../../../scripts/kit/pdf/content/types.ts'
import { blocksOf } from '../../../scripts/kit/pdf/content/blocks.ts'
import { glyphPath } from '../../../scripts/kit/pdf/content/glyphPath.ts'
import { readTrueType } from '../../../scripts/kit/pdf/content/trueType.ts'
import { squareFont } from '../../support/printed/squareFont.ts'
import { withoutBoxes } from '../../../scripts/kit/pdf/accessible/withoutBoxes.ts'

const program = readTrueType(squareFont())
const fonts = new Map([['/F1', { font: {} as PDFDict, width: 2 as const, texts: new Map<number, string>() }]])

function parted(text: string): ReturnType<typeof withoutBoxes> {
  const [paint] = blocksOf(`BT ${text} ET`)
  return withoutBoxes(paint as Paint, fonts, () => program)
}

test('the outline of a glyph is read, and drawn with cubic curves', () => {
  assert.deepEqual([program?.glyphs, program?.em, program?.widthOf(0), program?.widthOf(7)], [1, 1000, 500, 500])
  assert.equal(glyphPath(program?.contoursOf(0) ?? []), '0 0 m\n400 0 l\n400 400 l\n133.33 400.00 0.00 266.67 0 0 c\nh')
})

test('a font without its tables is not read', () => {
  assert.equal(readTrueType(new Uint8Array(8)), undefined)
  assert.equal(readTrueType(squareFont().slice(0, 60)), undefined)
})

test('boxes for missing letters leave their room, and are drawn where they stood', () => {
  const { operators = [], boxes = [] } =
    parted('/F1 10 Tf 1 0 0 -1 100 50 Tm <00010000> Tj 20 3 Td [<0000> 100 <0000>] TJ') ?? {}
  assert.deepEqual(operators.map(({ raw }) => raw).slice(3, -1), ['[<0001> -500] TJ', '20 3 Td', '[-500 100 -500] TJ'])
  const places = boxes.map(({ matrix }) => matrix.map((value) => Math.round(value * 1000) / 1000))
  assert.deepEqual(places, [
    [0.01, 0, 0, -0.01, 105, 50],
    [0.01, 0, 0, -0.01, 120, 47],
    [0.01, 0, 0, -0.01, 124, 47],
  ])
})

test('a text without boxes, or set in a way that is not known, stays as it is', () => {
  assert.equal(parted('/F1 10 Tf 1 0 0 1 0 0 Tm <0001> Tj'), undefined)
  assert.equal(parted('/F1 10 Tf 3 Tc 1 0 0 1 0 0 Tm <0000> Tj'), undefined)
})
