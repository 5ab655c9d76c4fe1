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

/** Why it cannot be shown; sizes in millions of pixels. */
export type RasterProblem = { id: 'damaged' } | { id: 'too-many-pixels'; most: number; size: number }

/**
 * Read what a picture made of pixels says of itself, and whether all of it is there.
 *
 * @returns
 *   Kind and size; what is wrong with it; nothing when it is no such picture.
 */
export function readRaster(bytes: Uint8Array): Raster | { problem: RasterProblem } | undefined {
  const kind = kindOf(bytes)
  if (!kind) return
  const box = sizeOf(bytes)
  if (!box) return { problem: { id: 'damaged' } }
  const pixels = box.width * box.height
  if (pixels > MOST_PIXELS)
    return { problem: { id: 'too-many-pixels', most: MOST_PIXELS / 1e6, size: Math.ceil(pixels / 1e6) } }
  if (!isWhole(kind, bytes)) return { problem: { id: 'damaged' } }
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
