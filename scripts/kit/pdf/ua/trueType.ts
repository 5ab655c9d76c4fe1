/** What a TrueType font says of its glyphs. */
export interface TrueType {
  glyphs: number
  /** Width of a glyph, in thousandths of an em. */
  widthOf: (glyph: number) => number
}

/**
 * Read number and widths of the glyphs of a TrueType font: OpenType, tables `head`, `hhea`, `hmtx` and `maxp`.
 *
 * @param program
 *   Font.
 * @returns
 *   What it says; nothing where a table is missing.
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
  return {
    glyphs: view.getUint16(maxp + 4),
    // The last width is that of all glyphs that follow.
    widthOf: (glyph) => (view.getUint16(hmtx + 4 * Math.min(glyph, metrics - 1)) * 1000) / em,
  }
}
