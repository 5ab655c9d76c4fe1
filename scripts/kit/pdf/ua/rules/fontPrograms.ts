import type { UaFault, UaRule } from '../rule.ts'
import { PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { descendantOf, fontProgram } from '../../content/fontProgram.ts'
import { type UsedFont, usedFonts } from '../usedFonts.ts'
import { isMissing } from '../isMissing.ts'
import { saidWidths } from '../../content/saidWidths.ts'

/** Widths may differ by rounding: ISO 14289-1, 7.21.5, as veraPDF reads it, in thousandths of an em. */
const ROUNDING = 1

/** What fonts bring along: ISO 14289-1, 7.21.3 to 7.21.6. */
export const fontPrograms: UaRule[] = [
  {
    id: '7.21.3.2-1',
    asks: 'Fonts with many glyphs say which code is which.',
    faults: (pdf) =>
      usedFonts(pdf).flatMap((font): UaFault[] => {
        const inner = descendantOf(font.dict)
        if (font.kind !== 'Type0' || !fileOf(font) || String(inner.get(PDFName.of('Subtype'))) !== '/CIDFontType2')
          return []
        const map = inner.lookup(PDFName.of('CIDToGIDMap'))
        if (map instanceof PDFRawStream || String(map) === '/Identity') return []
        return [fault(font, 'does not say which code is which glyph')]
      }),
  },
  {
    id: '7.21.3.3-1',
    asks: 'How codes are read is within the file, or known to all.',
    faults: (pdf) =>
      usedFonts(pdf).flatMap((font): UaFault[] => {
        const encoding = font.dict.lookup(PDFName.of('Encoding'))
        if (font.kind !== 'Type0' || encoding instanceof PDFRawStream || /^\/Identity-[HV]$/.test(String(encoding)))
          return []
        return [fault(font, 'is read in a way that is not in the file')]
      }),
  },
  {
    id: '7.21.4.1-1',
    asks: 'Each font is within the file.',
    faults: (pdf) =>
      usedFonts(pdf).flatMap((font) =>
        font.kind === 'Type3' || fileOf(font) ? [] : [fault(font, 'is not in the file')],
      ),
  },
  {
    id: '7.21.4.1-2',
    asks: 'Each font has the glyphs that are shown.',
    faults: (pdf) =>
      usedFonts(pdf).flatMap((font): UaFault[] => {
        const program = fontProgram(font.dict)
        const missing = [...font.codes].filter((code) => program && code >= program.glyphs)
        return missing.length ? [fault(font, `lacks ${missing.length} glyphs`)] : []
      }),
  },
  {
    id: '7.21.4.2-2',
    asks: 'A list of the glyphs in a font has all of them; ours have no such list.',
    faults: (pdf) =>
      usedFonts(pdf).flatMap((font) =>
        descriptorOf(font)?.has(PDFName.of('CIDSet')) ? [fault(font, 'lists its glyphs')] : [],
      ),
  },
  {
    id: '7.21.5-1',
    asks: 'Letters are as wide as the file says.',
    faults: (pdf) =>
      usedFonts(pdf).flatMap((font): UaFault[] => {
        const program = fontProgram(font.dict)
        if (!program) return []
        const said = saidWidths(descendantOf(font.dict))
        const wrong = [...font.codes].filter(
          (code) => !isMissing(font, code) && Math.abs(said(code) - program.widthOf(code)) > ROUNDING,
        )
        return wrong.length ? [fault(font, `has ${wrong.length} glyphs of another width than the file says`)] : []
      }),
  },
]

function descriptorOf({ dict }: UsedFont): PDFDict | undefined {
  const descriptor = descendantOf(dict).lookup(PDFName.of('FontDescriptor'))
  return descriptor instanceof PDFDict ? descriptor : undefined
}

function fileOf(font: UsedFont): PDFRawStream | undefined {
  for (const key of ['FontFile', 'FontFile2', 'FontFile3']) {
    const file = descriptorOf(font)?.lookup(PDFName.of(key))
    if (file instanceof PDFRawStream) return file
  }
  return undefined
}

function fault({ name, page }: UsedFont, seen: string): UaFault {
  return { reason: `${name} ${seen}`, page }
}
