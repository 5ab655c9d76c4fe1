import type { Content, Item, Paint } from './types.ts'
import type { Operator } from './readOperators.ts'
import { type Matrix, moved, product } from './matrix.ts'
import { PDFArray, PDFName, PDFNumber } from '@cantoo/pdf-lib'

/** Part of a page: left, bottom, right and top, in points of 1/72 inch from its lower left corner. */
export type Box = [left: number, bottom: number, right: number, top: number]

const SAME: Matrix = [1, 0, 0, 1, 0, 0]
/** Operators whose operands are points. */
const POINTS = new Set(['m', 'l', 'c', 'v', 'y'])

/**
 * Find out where all is that a page paints.
 *
 * @param page
 *   Its content.
 * @returns
 *   What each part covers, cuts aside; of a text, where it begins.
 */
export function placesIn(page: Content): Map<Paint, Box> {
  const places = new Map<Paint, Box>()
  follow(page.items, SAME)
  return places

  function follow(items: Item[], around: Matrix): void {
    let matrix = around
    for (const item of items) {
      if (item.kind === 'block') follow(item.items, matrix)
      else if (item.kind === 'state') {
        for (const { name, operands } of item.operators) if (name === 'cm') matrix = product(matrixOf(operands), matrix)
      } else {
        const own = item.form ? product(numbersOf(item.form, 'Matrix', SAME) as Matrix, matrix) : matrix
        const points = pointsOf(item).map(([x, y]) => moved(x, y, own))
        if (points.length) places.set(item, hullOf(points))
        if (item.form) follow(item.form.items, own)
      }
    }
  }
}

function pointsOf({ kind, operators, form }: Paint): Array<[number, number]> {
  if (kind === 'text') return [textStart(operators)]
  if (kind === 'path') return operators.flatMap(pathPoints)
  const [left = 0, bottom = 0, right = 1, top = 1] = form ? numbersOf(form, 'BBox', [0, 0, 1, 1]) : [0, 0, 1, 1]
  return [
    [left, bottom],
    [left, top],
    [right, bottom],
    [right, top],
  ]
}

function pathPoints({ name, operands }: Operator): Array<[number, number]> {
  const numbers = operands.map(Number)
  if (name === 're') {
    const [x = 0, y = 0, width = 0, height = 0] = numbers
    return [
      [x, y],
      [x + width, y + height],
    ]
  }
  if (!POINTS.has(name)) return []
  return Array.from({ length: numbers.length >> 1 }, (_, at) => [numbers[2 * at] ?? 0, numbers[2 * at + 1] ?? 0])
}

function textStart(operators: Operator[]): [number, number] {
  const { operands } = operators.find(({ name }) => name === 'Tm') ?? { operands: ['1', '0', '0', '1', '0', '0'] }
  const [, , , , x, y] = matrixOf(operands)
  return [x, y]
}

function hullOf(points: Array<[number, number]>): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return [least(xs), least(ys), -least(xs.map((x) => -x)), -least(ys.map((y) => -y))]
}

/** A path may have more points than a call has room for. */
function least(numbers: number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other))
}

function matrixOf(operands: string[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = operands.map(Number)
  return [a, b, c, d, e, f]
}

function numbersOf({ dict }: Content, key: string, otherwise: number[]): number[] {
  const list = dict.lookup(PDFName.of(key))
  if (!(list instanceof PDFArray)) return otherwise
  return list.asArray().map((one) => (one instanceof PDFNumber ? one.asNumber() : 0))
}
