// Pinned to subset-font 2.3.0: newer releases bundle a HarfBuzz built without COLR and CPAL
import subsetFont from 'subset-font-colr'

/** Names that say whose a font is, and under which licence: copyright, trademark, makers, their addresses, licence. */
const NOTICES = [0, 7, 8, 9, 11, 12, 13, 14]

/**
 * Cut a font down to some characters; what it says of its licence stays.
 *
 * @param font
 *   Font.
 * @param text
 *   Characters.
 * @param options
 *   How to pack it, and which place of a variable font to take.
 * @returns
 *   Font.
 */
export function subset(
  font: Buffer,
  text: string,
  options: NonNullable<Parameters<typeof subsetFont>[2]>,
): Promise<Buffer> {
  return subsetFont(font, text, { ...options, preserveNameIds: NOTICES })
}
