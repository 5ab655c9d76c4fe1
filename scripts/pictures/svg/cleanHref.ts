import type { Element } from 'xast'
import type { Cleaning } from './cleaning.ts'
import { readRaster } from '../raster/readRaster.ts'

/** Elements that take over another part of the same drawing. */
const PARTS = new Set(
  'use textPath mpath linearGradient radialGradient pattern filter animate animateMotion animateTransform set'.split(
    ' ',
  ),
)
/** Pixels of a picture that take as long to draw as one shape, and letters of a drawing within. */
const LIKE_ONE = { pixels: 500, letters: 50 }

/**
 * Keep the address of a part of the same drawing, or of a picture that stands in the address itself.
 *
 * @returns
 *   Address, if it may stay.
 */
export function cleanHref(element: Element, value: string, cleaning: Cleaning): string | undefined {
  const address = value.trim()
  if (address.startsWith('#') && (PARTS.has(element.name) || element.name === 'feImage')) return address
  const compact = address.replaceAll(/[\s\p{Cc}]/gu, '')
  if (/^(?:javascript|vbscript|data:(?!image\/))/i.test(compact)) cleaning.leaveOut('links-that-run')
  else if (element.name === 'image' || element.name === 'feImage') return within(element, compact, cleaning)
  else if (element.name !== 'a') cleaning.leaveOut('loaded')
  return
}

/** A picture in the address. */
function within(element: Element, address: string, cleaning: Cleaning): string | undefined {
  const [, kind, encoding, data = ''] =
    /^data:image\/([\w.+-]+)(?:;[\w-]+=[^;,]*)*(;base64)?,(.*)$/i.exec(address) ?? []
  if (!kind) {
    if (address) cleaning.leaveOut('loaded')
    return
  }
  const bytes = encoding ? Buffer.from(data, 'base64') : Buffer.from(unescaped(data))
  if (kind.toLowerCase() === 'svg+xml') {
    const drawing = cleaning.cleanWithin(bytes)
    if ('problem' in drawing) cleaning.leaveOut('drawings')
    else {
      for (const what of drawing.leftOut) cleaning.leaveOut(what)
      cleaning.weights.set(element, drawing.more + drawing.svg.length / LIKE_ONE.letters)
      return `data:image/svg+xml;base64,${Buffer.from(drawing.svg).toString('base64')}`
    }
    return
  }
  const picture = readRaster(bytes)
  if (picture && !('problem' in picture)) {
    cleaning.weights.set(element, (picture.width * picture.height) / LIKE_ONE.pixels)
    return `data:image/${kind};base64,${encoding ? data : bytes.toString('base64')}`
  }
  cleaning.leaveOut('pictures')
  return
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
