import type { RasterKind } from './kindOf.ts'
import { imageSize } from 'image-size'
import { isWhole } from './isWhole.ts'
import { kindOf } from './kindOf.ts'

/** Largest picture, in pixels: a small file can unpack to more than a browser can hold. */
const MOST_PIXELS = 50e6

/** A picture made of pixels: its kind, and its size as it is shown. */
export interface Raster {
  kind: RasterKind
  width: number
  height: number
}

/**
 * Read what a picture made of pixels says of itself, and whether all of it is there.
 *
 * @returns
 *   Kind and size; what is wrong with it; nothing when it is no such picture.
 */
export function readRaster(bytes: Uint8Array): Raster | { problem: string } | undefined {
  const kind = kindOf(bytes)
  if (!kind) return
  const box = sizeOf(bytes)
  if (!box) return { problem: 'expected a picture that can be read: its head is damaged' }
  const pixels = box.width * box.height
  if (pixels > MOST_PIXELS)
    return { problem: `expected ${MOST_PIXELS / 1e6} million pixels at most, not ${Math.ceil(pixels / 1e6)}` }
  if (!isWhole(kind, bytes))
    return { problem: 'expected a picture that can be read: part of its file is missing or damaged' }
  return { kind, ...box }
}

function sizeOf(bytes: Uint8Array): Pick<Raster, 'width' | 'height'> | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes)
    if (!(width > 0 && height > 0)) return
    // Orientations from 5 on lie on their side, see Exif 2.32, tag 274.
    return orientation > 4 ? { width: height, height: width } : { width, height }
  } catch {
    return
  }
}
