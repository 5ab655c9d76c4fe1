import type { FontTexts } from '../content/fontTexts.ts'
import type { UaPdf } from './uaPdf.ts'
import { type PDFDict, PDFName } from '@cantoo/pdf-lib'

/** A font that something is written in. */
export interface UsedFont {
  dict: PDFDict
  /** Name for people, `a font` where it has none. */
  name: string
  kind: 'Type0' | 'Type3' | 'simple'
  texts: FontTexts['texts']
  /** Codes that are shown. */
  codes: Set<number>
  /** First page that shows it, from 1. */
  page: number
}

/**
 * List the fonts that something is written in.
 *
 * @param pdf
 *   PDF.
 * @returns
 *   Fonts, each once.
 */
export function usedFonts({ pages }: UaPdf): UsedFont[] {
  const used = new Map<PDFDict, UsedFont>()
  for (const [index, { shown }] of pages.entries()) {
    for (const { font, codes = [] } of shown.painted) {
      if (!font) continue
      const { font: dict, texts } = font
      const known = used.get(dict) ?? {
        dict,
        name: nameOf(dict),
        kind: kindOf(dict),
        texts,
        codes: new Set(),
        page: index + 1,
      }
      for (const code of codes) known.codes.add(code)
      used.set(dict, known)
    }
  }
  return [...used.values()]
}

function kindOf(font: PDFDict): UsedFont['kind'] {
  const subtype = String(font.get(PDFName.of('Subtype')))
  return subtype === '/Type0' ? 'Type0' : subtype === '/Type3' ? 'Type3' : 'simple'
}

function nameOf(font: PDFDict): string {
  const name = font.get(PDFName.of('BaseFont'))
  return name ? `the font \`${String(name).replace(/^\/(?:[A-Z]{6}\+)?/, '')}\`` : 'a font'
}
