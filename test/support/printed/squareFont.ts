/**
 * Make a TrueType font of one glyph, and that the box for missing letters: 500 units wide of an em of 1000, a square from
 * (0, 0) to (400, 400) whose last corner is a curve.
 *
 * @returns
 *   Font, with the tables that are read of it.
 */
export function squareFont(): Uint8Array {
  const tables = {
    head: words(54, [
      [18, 1000],
      [50, 0],
    ]),
    hhea: words(36, [[34, 1]]),
    hmtx: words(4, [[0, 500]]),
    maxp: words(6, [[4, 1]]),
    loca: words(4, [[2, GLYPH.length / 2]]),
    glyf: GLYPH,
  }
  const names = Object.keys(tables) as Array<keyof typeof tables>
  const directory = Buffer.alloc(12 + 16 * names.length)
  directory.writeUInt16BE(names.length, 4)
  let end = directory.length
  for (const [index, name] of names.entries()) {
    directory.write(name, 12 + 16 * index, 'latin1')
    directory.writeUInt32BE(end, 12 + 16 * index + 8)
    end += tables[name].length
  }
  return new Uint8Array(Buffer.concat([directory, ...names.map((name) => tables[name])]))
}

/** One contour of four points, the last one off it; no instructions. All coordinates are words. */
const GLYPH = Buffer.concat([
  words(14, [
    [0, 1],
    [10, 3],
  ]),
  Buffer.from([1, 1, 1, 0]),
  ...[0, 400, 0, -400].map(word),
  ...[0, 0, 400, 0].map(word),
])

function words(length: number, values: Array<[at: number, value: number]>): Buffer {
  const table = Buffer.alloc(length)
  for (const [at, value] of values) table.writeInt16BE(value, at)
  return table
}

function word(value: number): Buffer {
  return words(2, [[0, value]])
}
