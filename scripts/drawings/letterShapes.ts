import type { Font } from 'fontkit'
import type { ElementContent } from 'hast'
import { s } from 'hastscript'
import { bundledFont, fallbackFont } from '../fonts/openFont.ts'

/** Weight of letters. */
export type Weight = 400 | 700

/** Letters of one drawing: each shape once, however often it is used. */
export class LetterShapes {
  #shapes = new Map<string, string>()

  /**
   * Draw a line of text.
   *
   * @param text
   *   Text.
   * @param weight
   *   Weight.
   * @param size
   *   Size, in px.
   * @returns
   *   Drawing that begins at 0 on the base line, and its width; nothing where a letter is in no bundled font.
   */
  draw(text: string, weight: Weight, size: number): { nodes: ElementContent[]; width: number } | undefined {
    const nodes: ElementContent[] = []
    let width = 0
    for (const { font, run, no } of runsOf(text, weight)) {
      if (!font) return
      const { glyphs, positions } = font.layout(run)
      for (const [index, glyph] of glyphs.entries()) {
        const id = `l${weight}-${no}-${glyph.id}`
        const path = this.#shapes.get(id) ?? glyph.path.toSVG()
        this.#shapes.set(id, path)
        const scale = size / font.unitsPerEm
        const { xAdvance = glyph.advanceWidth, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
        const place = `translate(${short(width + xOffset * scale)} ${short(-yOffset * scale)}) scale(${scale} ${-scale})`
        if (path) nodes.push(s('use', { href: `#${id}`, transform: place }))
        width += xAdvance * scale
      }
    }
    return { nodes, width }
  }

  /**
   * Define the shapes that were used.
   *
   * @returns
   *   Element for the drawing.
   */
  definitions(): ElementContent {
    const paths = [...this.#shapes].filter(([, d]) => d)
    return s(
      'defs',
      paths.map(([id, d]) => s('path', { id, d })),
    )
  }
}

/** Runs of letters that one font has. */
function runsOf(text: string, weight: Weight): Array<{ font: Font | undefined; run: string; no: number }> {
  const runs: Array<{ font: Font | undefined; run: string; no: number }> = []
  const fonts = fontsOf(weight)
  for (const letter of text.normalize('NFC')) {
    const no = fonts.findIndex((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
    const last = runs.at(-1)
    if (last?.no === no) last.run += letter
    else runs.push({ font: fonts[no], run: letter, no })
  }
  return runs
}

/** Fonts that are asked for a letter, in this order. */
function fontsOf(weight: Weight): Font[] {
  const family = 'atkinson-hyperlegible-next'
  return [bundledFont(family, 'latin', weight), bundledFont(family, 'latin-ext', weight), fallbackFont(weight > 400)]
}

function short(px: number): number {
  return Math.round(px * 100) / 100
}
