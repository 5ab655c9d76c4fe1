import type { Point } from './trueType.ts'

/**
 * Write contours of a glyph as a path: ISO 32000-1, 8.5.2.
 *
 * @param contours
 *   Contours, in units of the font.
 * @returns
 *   Path, to be filled; its curves are cubic, as in all PDFs.
 */
export function glyphPath(contours: Point[][]): string {
  return contours.map(contourPath).filter(Boolean).join('\n')
}

function contourPath(points: Point[]): string {
  const all = withAllOn(points)
  const first = all.findIndex(({ isOn }) => isOn)
  const start = all[first]
  if (!start) return ''
  const rest = [...all.slice(first + 1), ...all.slice(0, first), start]
  const lines = [`${start.x} ${start.y} m`]
  let last = start
  let control: Point | undefined
  for (const point of rest) {
    if (!point.isOn) control = point
    else {
      lines.push(control ? curve(last, control, point) : `${point.x} ${point.y} l`)
      last = point
      control = undefined
    }
  }
  return [...lines, 'h'].join('\n')
}

/** Between two points off a contour, there is one on it, half way. */
function withAllOn(points: Point[]): Point[] {
  return points.flatMap((point, index) => {
    const next = points[(index + 1) % points.length]
    if (!next || point.isOn || next.isOn) return [point]
    return [point, { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2, isOn: true }]
  })
}

/** A quadratic curve as a cubic one. */
function curve(from: Point, control: Point, to: Point): string {
  const near = (one: Point): string =>
    [one.x + (2 / 3) * (control.x - one.x), one.y + (2 / 3) * (control.y - one.y)].map((value) => value.toFixed(2)).join(' ')
  return `${near(from)} ${near(to)} ${to.x} ${to.y} c`
}
