import type { PDFDict } from '@cantoo/pdf-lib'
import type { FontTexts } from './fontTexts.ts'
import { PDFName } from '@cantoo/pdf-lib'
import { deflatedStream } from './deflatedStream.ts'

/** Most entries of a section: Adobe Technical Note 5014, 7.2. */
const MOST = 100

/**
 * Tell in a PDF what the codes of a font mean: ISO 32000-1, 9.10.3.
 *
 * @param dict
 *   Dictionary of the font; it gets a `ToUnicode` of its own.
 * @param fontTexts
 *   Text of each code.
 */
export function writeFontTexts(dict: PDFDict, { width, texts }: Pick<FontTexts, 'width' | 'texts'>): void {
  const lines = [...texts].map(([code, text]) => `<${hex(code, width)}> <${utf16(text)}>`)
  const sections = Array.from({ length: Math.ceil(lines.length / MOST) }, (_, at) => lines.slice(at * MOST, (at + 1) * MOST))
  const source = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<${hex(0, width)}> <${'FF'.repeat(width)}>
endcodespacerange
${sections.map((section) => `${section.length} beginbfchar\n${section.join('\n')}\nendbfchar\n`).join('')}endcmap
CMapName currentdict /CMap defineresource pop
end
end`
  dict.set(PDFName.of('ToUnicode'), dict.context.register(deflatedStream(dict.context, source)))
}

function hex(code: number, width: number): string {
  return code.toString(16).toUpperCase().padStart(2 * width, '0')
}

function utf16(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()
}
