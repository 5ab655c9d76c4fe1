/**
 * Find the table of glyph substitution of a font.
 *
 * @param sfnt
 *   Font, TrueType or OpenType, not packed.
 * @returns
 *   Offset of `GSUB` (OpenType 1.9, « Table Directory »); nothing where there is none.
 */
export function gsubOffset(sfnt: Buffer): number | undefined {
  const record = sfnt.subarray(0, 12 + 16 * sfnt.readUInt16BE(4)).indexOf('GSUB')
  return record < 0 ? undefined : sfnt.readUInt32BE(record + 8)
}
