import type { RasterKind } from './kindOf.ts'
import { crc32 } from 'node:zlib'

const CHECKS: Record<RasterKind, (bytes: Buffer) => boolean> = { png, jpg, gif, webp, avif }

/**
 * Whether a picture has all its parts, from head to end: browsers show the first lines of one that was cut, or nothing.
 */
export function isWhole(kind: RasterKind, bytes: Uint8Array): boolean {
  try {
    return CHECKS[kind](Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  } catch (error) {
    // A length that leads beyond the end.
    if (error instanceof RangeError) return false
    throw error
  }
}

/** Chunks with their sums, of which those that are drawn must be right, see PNG, section 5. */
function png(bytes: Buffer): boolean {
  let hasData = false
  for (let at = 8; ;) {
    const length = bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    const end = at + 8 + length
    const sum = bytes.readUInt32BE(end)
    const isDrawn = /^[A-Z]/.test(type)
    if (isDrawn && crc32(bytes.subarray(at + 4, end)) !== sum) return false
    if (type === 'IEND') return hasData
    hasData ||= type === 'IDAT' && length > 0
    at = end + 4
  }
}

/** Segments up to the first scan, then compressed data up to the end, see ITU-T T.81, annex B. */
function jpg(bytes: Buffer): boolean {
  let hasScan = false
  for (let at = 2; ;) {
    if (bytes.readUInt8(at) !== 0xff) return false
    const marker = bytes.readUInt8(at + 1)
    if (marker === 0xd9) return hasScan
    // Bytes that fill up before a marker.
    if (marker === 0xff) at += 1
    else at += 2 + bytes.readUInt16BE(at + 2)
    if (marker !== 0xda) continue
    hasScan = true
    at = endOfScan(bytes, at)
  }
}

/** Where the next marker stands: in compressed data, `FF` is followed by `00` or by a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(0xff, from)
  for (; at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes.readUInt8(at + 1)
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  throw new RangeError('no end')
}

/**
 * Blocks up to the trailer, one of them a picture, see GIF89a, section 17; where the trailer alone is missing, browsers
 * show all.
 */
function gif(bytes: Buffer): boolean {
  const table = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)
  const afterParts = (from: number): number => {
    let at = from
    while (bytes.readUInt8(at)) at += bytes.readUInt8(at) + 1
    return at + 1
  }
  let hasPicture = false
  for (let at = 13 + table(bytes.readUInt8(10)); ;) {
    const kind = bytes[at]
    if (kind === 0x21) at = afterParts(at + 2)
    else if (kind === 0x2c) {
      hasPicture = true
      at = afterParts(at + 11 + table(bytes.readUInt8(at + 9)))
    } else return hasPicture
  }
}

/** Chunks as long as the file says, one of them with pixels, see the WebP container, RFC 9649. */
function webp(bytes: Buffer): boolean {
  const end = 8 + bytes.readUInt32LE(4)
  if (end > bytes.length) return false
  let hasPixels = false
  for (let at = 12; at < end;) {
    const type = bytes.toString('latin1', at, at + 4)
    const length = bytes.readUInt32LE(at + 4)
    if (at + 8 + length > end) return false
    hasPixels ||= ['VP8 ', 'VP8L', 'ANMF'].includes(type) && length > 0
    at += 8 + length + (length % 2)
  }
  return hasPixels
}

/** Boxes, among them what tells of the picture and its data, see ISO/IEC 14496-12, 4.2. */
function avif(bytes: Buffer): boolean {
  const seen = new Set<string>()
  for (let at = 0; at < bytes.length;) {
    const short = bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    const length = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short || bytes.length - at
    if (length < 8 || at + length > bytes.length) return false
    if (length > 8) seen.add(type)
    at += length
  }
  return seen.has('meta') || (seen.has('moov') && seen.has('mdat'))
}
