import { gsubOffset } from './gsubOffset.ts'

/**
 * Take a feature of glyph substitution out of a font: nobody asks for one of an unknown name.
 *
 * @param sfnt
 *   Font, TrueType or OpenType, not packed; changed in place.
 * @param tag
 *   Tag of the feature, four letters.
 * @returns
 *   The font.
 */
export function dropFeature(sfnt: Buffer, tag: string): Buffer {
  const gsub = gsubOffset(sfnt)
  if (gsub === undefined) return sfnt
  const features = gsub + sfnt.readUInt16BE(gsub + 6)
  for (let index = 0; index < sfnt.readUInt16BE(features); index++) {
    const at = features + 2 + 6 * index
    if (sfnt.toString('latin1', at, at + 4) === tag) sfnt.write('    ', at, 'latin1')
  }
  return sfnt
}
