import type { Page } from 'playwright-core'
import { PDFiumLibrary } from '@hyzyla/pdfium'

/** Pixels of a colour from which on it is there: letters of emoji have single ones of any. */
const SEEN = 20

/**
 * List the colours that a picture shows.
 *
 * @param page
 *   Any page of a browser.
 * @param picture
 *   PNG or WebP.
 * @returns
 *   `#rrggbb` of each that more than a few pixels have.
 */
export function coloursShown(page: Page, picture: Uint8Array): Promise<string[]> {
  return page.evaluate(
    async ({ data, seen }) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))]))
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
      const context = canvas.getContext('2d')
      context?.drawImage(bitmap, 0, 0)
      const pixels = new Uint32Array(context?.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer ?? [])
      const counts = new Map<number, number>()
      for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1)
      const hex = (pixel: number): string =>
        `#${[0, 8, 16].map((shift) => ((pixel >>> shift) & 255).toString(16).padStart(2, '0')).join('')}`
      return [...counts].filter(([, count]) => count > seen).map(([pixel]) => hex(pixel))
    },
    { data: Buffer.from(picture).toString('base64'), seen: SEEN },
  )
}

/**
 * List the colours that the pages of a PDF show, see `coloursShown`.
 *
 * @returns
 *   Colours by page.
 */
export async function coloursOfPdf(pdf: Uint8Array): Promise<string[][]> {
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(pdf)
    const pages: string[][] = []
    for (const page of document.pages()) {
      const { data } = await page.render({ scale: 1, render: 'bitmap' })
      const counts = new Map<string, number>()
      for (let at = 0; at < data.length; at += 4) {
        const hex = Buffer.from([data[at + 2] ?? 0, data[at + 1] ?? 0, data[at] ?? 0]).toString('hex')
        counts.set(hex, (counts.get(hex) ?? 0) + 1)
      }
      pages.push([...counts].filter(([, count]) => count > SEEN).map(([hex]) => `#${hex}`))
    }
    document.destroy()
    return pages
  } finally {
    library.destroy()
  }
}
