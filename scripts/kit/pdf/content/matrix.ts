/** Coordinates changed: ISO 32000-1, 8.3.4. */
export type Matrix = [number, number, number, number, number, number]

/** Changes coordinates by the one, then by the other. */
export function product([a, b, c, d, e, f]: Matrix, other: Matrix): Matrix {
  const [g, h, i, j] = other
  const [x, y] = moved(e, f, other)
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, x, y]
}

/** Moves a point. */
export function moved(x: number, y: number, [a, b, c, d, e, f]: Matrix): [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f]
}
