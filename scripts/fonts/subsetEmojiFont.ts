import { readFile } from 'node:fs/promises'
import { Blob, Buffer as Shaper, Face, Font, shape } from 'harfbuzzjs'
import { subset } from './subset.ts'
import { gsubOffset } from './gsubOffset.ts'

const selector = '\uFE0F'
const twemoji = new URL(import.meta.resolve('twemoji-colr-font/twemoji.woff2'))

/**
 * Subset a COLR emoji font to the given emoji, GSUB ligatures included.
 *
 * @param emoji The RGI emoji sequences to keep.
 * @param path The font file to subset, Twemoji by default.
 * @returns The WOFF2 font and the sequences it cannot draw with one glyph.
 */
export async function subsetEmojiFont(
  emoji: Iterable<string>,
  path: string | URL = twemoji,
): Promise<{ woff2: Uint8Array; missing: string[] }> {
  const wanted = [...new Set(emoji)]
  // Unpacked, because HarfBuzz and the GSUB edit read no WOFF2
  const sfnt = await subset(await readFile(path), wanted.join(''), { targetFormat: 'sfnt' })
  dropSelectorFromLigatures(sfnt)
  const font = openFont(sfnt)
  const missing = wanted.filter((sequence) => !drawsAsOneGlyph(font, sequence))
  const drawn = wanted.filter((sequence) => !missing.includes(sequence))
  // The second pass drops the glyphs that only missing sequences called for
  return { woff2: await subset(sfnt, drawn.join(''), { targetFormat: 'woff2' }), missing }
}

// Chromium 131+ swallows U+FE0F before GSUB, so a Twemoji ligature that expects it never matches
function dropSelectorFromLigatures(sfnt: Buffer): void {
  const glyph = openFont(sfnt).nominalGlyph(selector.codePointAt(0)!)
  const gsub = gsubOffset(sfnt)
  if (glyph === undefined || gsub === undefined) return
  const ligatures = offsets(sfnt, gsub + sfnt.readUInt16BE(gsub + 8), 0)
    .filter((lookup) => sfnt.readUInt16BE(lookup) === 4)
    .flatMap((lookup) => offsets(sfnt, lookup, 4))
    .flatMap((subtable) => offsets(sfnt, subtable, 4))
    .flatMap((set) => offsets(sfnt, set, 0))
  for (const ligature of ligatures) {
    // The component count at +2 includes the first glyph, which is not in the list at +4
    const components = Array.from({ length: sfnt.readUInt16BE(ligature + 2) - 1 }, (_, i) =>
      sfnt.readUInt16BE(ligature + 4 + 2 * i),
    )
    const kept = components.filter((component) => component !== glyph)
    sfnt.writeUInt16BE(kept.length + 1, ligature + 2)
    kept.forEach((component, i) => sfnt.writeUInt16BE(component, ligature + 4 + 2 * i))
  }
}

function openFont(sfnt: Buffer): Font {
  return new Font(new Face(new Blob(sfnt)))
}

// Reads an OpenType count followed by 16-bit offsets relative to their table
function offsets(sfnt: Buffer, table: number, at: number): number[] {
  return Array.from(
    { length: sfnt.readUInt16BE(table + at) },
    (_, i) => table + sfnt.readUInt16BE(table + at + 2 + 2 * i),
  )
}

function drawsAsOneGlyph(font: Font, sequence: string): boolean {
  // With the selector as HarfBuzz alone sees it, without it as Chromium does
  return [sequence, sequence.replaceAll(selector, '')].every((text) => {
    const buffer = new Shaper()
    buffer.addText(text)
    buffer.guessSegmentProperties()
    shape(font, buffer)
    const glyphs = buffer.getGlyphInfos()
    return glyphs.length === 1 && glyphs[0]?.codepoint !== 0
  })
}
