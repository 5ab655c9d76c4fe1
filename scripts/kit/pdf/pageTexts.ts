import { extractTextItems, getDocumentProxy } from 'unpdf'

/** A stretch of text on a page of a PDF, in points of 1/72 inch from its lower left corner. */
export interface TextRun {
  text: string
  left: number
  right: number
  /** Where its letters stand. */
  baseline: number
}

/** Text of a page: as one piece, and where its stretches stand. */
export interface PageText {
  text: string
  runs: TextRun[]
}

/**
 * Read the texts of a PDF with PDF.js.
 *
 * @param data
 *   PDF; it is read from a copy.
 * @returns
 *   Text of each page.
 */
export async function pageTexts(data: Uint8Array): Promise<PageText[]> {
  const { items } = await extractTextItems(await getDocumentProxy(new Uint8Array(data)))
  return items.map((page) => ({
    text: page.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join(''),
    runs: page.flatMap(({ str, x, y, width }) => {
      const text = str.trimEnd()
      // Blanks at the end of a line hang beyond it, and nobody sees them.
      const seen = str.length ? (width * text.length) / str.length : 0
      return text.trim() ? { text: text.slice(0, 40), left: x, right: x + seen, baseline: y } : []
    }),
  }))
}
