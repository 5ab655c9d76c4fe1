import type { NotRead } from './readPlainFile.ts'
import type { FindPicture, Picture } from '../deck/picture.ts'
import type { PictureProblem } from '../deck/problems.ts'
import { extname, parse } from 'node:path'
import { imageSize } from 'image-size'
import { readDataUri } from '../pictures/readDataUri.ts'
import { readRaster } from '../pictures/raster/readRaster.ts'
import { locatePicture, type PicturePlaces } from './locatePicture.ts'
import { readPlainFile } from './readPlainFile.ts'
import { cleanSvg } from '../pictures/svg/cleanSvg.ts'
import { hashOf } from '../system/hashesIn.ts'

/** Largest file, in bytes. */
const LARGEST = 20e6
/** Kinds of pictures that browsers show. */
const KINDS = ['.png', '.jpg', '.jpeg', '.gif', '.webp', '.avif', '.svg']
/** How packed files begin. */
const PACKED = Buffer.from([0x1f, 0x8b])
/** Name of a picture that has no file. */
const EMBEDDED = 'embedded'
/**
 * Bytes for each dot from which on a PNG is a photo: plain areas and letters pack well, grain does not. Screenshots have
 * 0.01 to 0.3, photos 1.2 and more.
 */
const GRAIN = 1

/** A picture before it is looked at. */
interface Candidate {
  bytes: Buffer
  /** Name of its file, or one for it. */
  name: string
  /** What it calls itself: `.png`. */
  ending: string
  /** Absolute path of its file; none where the page itself holds it. */
  from?: string
}

/**
 * Make a look-up of the pictures of a page: files, see `locatePicture`, and pictures that the page itself holds.
 *
 * @returns
 *   Look-up; its answers are remembered.
 */
export function findPicture(places: PicturePlaces): FindPicture {
  const known = new Map<string, ReturnType<FindPicture>>()
  return (url) => {
    const found = known.get(url) ?? look(url, places)
    known.set(url, found)
    return found
  }
}

function look(url: string, places: PicturePlaces): ReturnType<FindPicture> {
  const embedded = readDataUri(url)
  if (embedded) return pictureIn(embedded)
  if (/^(?:file:|[a-z]:[\\/])/i.test(url)) return { problem: { id: 'own-computer' } }
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return { problem: { id: 'remote' } }
  const located = locatePicture(url, places)
  if ('problem' in located) return located
  const { path, spelled } = located
  const found = read(path)
  return spelled === undefined || 'problem' in found ? found : { ...found, spelled }
}

function pictureIn({ bytes, type }: { bytes: Buffer; type: string }): ReturnType<FindPicture> {
  if (bytes.length > LARGEST) return { problem: problemOf({ size: bytes.length }) }
  if (!type.startsWith('image/')) return { problem: { id: 'other-kind' } }
  return picture({ bytes, name: EMBEDDED, ending: type === 'image/svg+xml' ? '.svg' : '.png' })
}

function read(path: string): ReturnType<FindPicture> {
  const bytes = readPlainFile(path, LARGEST)
  if (!Buffer.isBuffer(bytes)) return { problem: problemOf(bytes) }
  return picture({ bytes, name: parse(path).name, ending: extname(path).toLowerCase(), from: path })
}

function picture(candidate: Candidate): ReturnType<FindPicture> {
  const { bytes, ending, name, from } = candidate
  if (ending === '.svgz' || (ending === '.svg' && bytes.subarray(0, 2).equals(PACKED)))
    return { problem: { id: 'packed' } }
  if (!KINDS.includes(ending)) return { problem: { id: 'wrong-ending', endings: KINDS } }
  if (!bytes.length) return { problem: { id: 'empty' } }
  const raster = readRaster(bytes)
  if (!raster)
    return isDrawing(bytes, ending) && !isPage(bytes)
      ? drawing(candidate)
      : { problem: { id: isPage(bytes) ? 'web-page' : 'other-kind' } }
  if ('problem' in raster) return raster
  const { kind, width, height } = raster
  // The server tells browsers the kind by the ending.
  const told = kind === 'jpg' && ending === '.jpeg' ? ending : `.${kind}`
  const sha256 = hashOf(bytes)
  const isPhoto = kind === 'png' && bytes.length / (width * height) > GRAIN
  const found = { name: nameOf(name, sha256, told), width, height, sha256, ...(isPhoto && { isPhoto }) }
  return from === undefined ? { ...found, content: bytes } : { ...found, from }
}

function drawing({ bytes, name, from }: Candidate): ReturnType<FindPicture> {
  const clean = cleanSvg(bytes)
  if ('problem' in clean) return clean
  const { svg, isSame, leftOut } = clean
  const box = sizeOf(svg)
  if (!box) return { problem: { id: 'svg-size' } }
  const sha256 = hashOf(isSame ? bytes : svg)
  const found: Picture = { name: nameOf(name, sha256, '.svg'), ...box, sha256 }
  if (leftOut.length) found.leftOut = leftOut
  return isSame && from !== undefined ? { ...found, from } : { ...found, content: svg }
}

/** Whether it calls itself a drawing, or begins like one. */
function isDrawing(bytes: Buffer, ending: string): boolean {
  return ending === '.svg' || /^\s*<(?:\?xml|svg)\b/.test(bytes.subarray(0, 100).toString())
}

function isPage(bytes: Buffer): boolean {
  return /^\s*<(?:!doctype\s+html|html|head|body)\b/i.test(bytes.subarray(0, 200).toString())
}

function problemOf({ kind, code = '', size }: NotRead): PictureProblem {
  if (kind) return { id: 'no-file', kind }
  if (size) return { id: 'too-large', most: LARGEST / 1e6, size: Math.ceil(size / 1e6) }
  return code === 'EACCES' || code === 'EPERM' ? { id: 'not-permitted' } : { id: 'not-readable', code }
}

function nameOf(name: string, sha256: string, ending: string): string {
  return `${name.replaceAll(/[^\w-]+/g, '-').slice(0, 60)}-${sha256.slice(0, 8)}${ending}`
}

function sizeOf(svg: string): Pick<Picture, 'width' | 'height'> | undefined {
  try {
    const { width, height } = imageSize(Buffer.from(svg))
    return width > 0 && height > 0 ? { width, height } : undefined
  } catch {
    return
  }
}
