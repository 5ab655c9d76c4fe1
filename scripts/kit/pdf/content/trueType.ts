/** What a TrueType font says of its glyphs. */
export interface TrueType {
  glyphs: number
  /** Units of an em, in which outlines are. */
  em: number
  /** Width of a glyph, in thousandths of an em. */
  widthOf: (glyph: number) => number
  /** Contours of a glyph; nothing where it is made of others. */
  contoursOf: (glyph: number) => Point[][] | undefined
}

/** Point of a contour: on it, or what a curve between two others is drawn to (a quadratic Bézier curve). */
export interface Point {
  x: number
  y: number
  isOn: boolean
}

/**
 * Read a TrueType font: OpenType, tables `head`, `hhea`, `hmtx`, `maxp`, `loca` and `glyf`.
 *
 * @param program
 *   Font.
 * @returns
 *   What it says of its glyphs; nothing where a table is missing.
 */
export function readTrueType(program: Uint8Array): TrueType | undefined {
  const view = new DataView(program.buffer, program.byteOffset, program.byteLength)
  const tables = new Map<string, number>()
  const count = view.byteLength < 12 ? 0 : view.getUint16(4)
  for (let at = 12; at < 12 + 16 * count && at + 16 <= view.byteLength; at += 16) {
    tables.set(Buffer.from(program.subarray(at, at + 4)).toString('latin1'), view.getUint32(at + 8))
  }
  const [head, hhea, hmtx, maxp] = ['head', 'hhea', 'hmtx', 'maxp'].map((name) => tables.get(name))
  if (head === undefined || hhea === undefined || hmtx === undefined || maxp === undefined) return
  const em = view.getUint16(head + 18)
  const metrics = view.getUint16(hhea + 34)
  const [loca, glyf] = [tables.get('loca'), tables.get('glyf')]
  const isLong = view.getInt16(head + 50) === 1
  const placeOf = (glyph: number): number =>
    isLong ? view.getUint32((loca ?? 0) + 4 * glyph) : 2 * view.getUint16((loca ?? 0) + 2 * glyph)
  return {
    glyphs: view.getUint16(maxp + 4),
    em,
    // The last width is that of all glyphs that follow.
    widthOf: (glyph) => (view.getUint16(hmtx + 4 * Math.min(glyph, metrics - 1)) * 1000) / em,
    contoursOf: (glyph) => {
      if (loca === undefined || glyf === undefined) return
      return placeOf(glyph) === placeOf(glyph + 1) ? [] : contoursAt(view, glyf + placeOf(glyph))
    },
  }
}

/** Bits of a point: on its contour; the next ones, a coordinate of one byte; as many times again; not negative, or none. */
const BITS = { on: 1, x: { short: 2, same: 16 }, y: { short: 4, same: 32 }, repeat: 8 }

function contoursAt(view: DataView, start: number): Point[][] | undefined {
  const count = view.getInt16(start)
  if (count < 0) return
  const ends = Array.from({ length: count }, (_, index) => view.getUint16(start + 10 + 2 * index))
  const length = (ends.at(-1) ?? -1) + 1
  let at = start + 10 + 2 * count
  at += 2 + view.getUint16(at)
  const flags: number[] = []
  while (flags.length < length) {
    const flag = view.getUint8(at++)
    const times = flag & BITS.repeat ? view.getUint8(at++) : 0
    for (let time = 0; time <= times; time++) flags.push(flag)
  }
  const [xs, ys] = [coordinates(BITS.x), coordinates(BITS.y)]
  return ends.map((end, index) => {
    const first = (ends[index - 1] ?? -1) + 1
    return Array.from({ length: end - first + 1 }, (_, by) => {
      const point = first + by
      return { x: xs[point] ?? 0, y: ys[point] ?? 0, isOn: Boolean((flags[point] ?? 0) & BITS.on) }
    })
  })

  function coordinates({ short, same }: typeof BITS.x): number[] {
    let value = 0
    return flags.map((flag) => {
      if (flag & short) value += (flag & same ? 1 : -1) * view.getUint8(at++)
      else if (!(flag & same)) {
        value += view.getInt16(at)
        at += 2
      }
      return value
    })
  }
}
