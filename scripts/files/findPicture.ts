import type { NotRead } from './readPlainFile.ts'
import type { FindPicture, Picture } from '../deck/picture.ts'
import type { PictureProblem } from '../deck/problems.ts'
import { existsSync, realpathSync } from 'node:fs'
import { basename, extname, isAbsolute, join, parse, relative, sep } from 'node:path'
import { imageSize } from 'image-size'
import { readRaster } from '../pictures/raster/readRaster.ts'
import { readPlainFile } from './readPlainFile.ts'
import { cleanSvg } from '../pictures/svg/cleanSvg.ts'
import { hashOf } from '../system/hashesIn.ts'

/** Largest file, in bytes. */
const LARGEST = 20e6
/** Kinds of pictures that browsers show. */
const KINDS = ['.png', '.jpg', '.jpeg', '.gif', '.webp', '.avif', '.svg']
/** How packed files begin. */
const PACKED = Buffer.from([0x1f, 0x8b])

/**
 * Make a look-up of the pictures of a page: only below the page's folder, or below the folder of static files.
 *
 * @param folder
 *   Absolute path of the page's folder.
 * @param statics
 *   Absolute path of the folder that `/img/…` is told from (optional).
 * @returns
 *   Look-up; its answers are remembered.
 */
export function findPicture(folder: string, statics: string | undefined): FindPicture {
  const known = new Map<string, ReturnType<FindPicture>>()
  return (url) => {
    const found = known.get(url) ?? look(url, folder, statics)
    known.set(url, found)
    return found
  }
}

function look(url: string, folder: string, statics: string | undefined): ReturnType<FindPicture> {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return { problem: { id: 'remote' } }
  const path = decoded(url.replace(/[?#].*$/, ''))
  const inStatics = path.startsWith('/') || path.startsWith('@site/static/')
  if (inStatics && !statics) return { problem: { id: 'no-static-folder' } }
  const base = inStatics ? (statics ?? '') : folder
  const full = join(base, path.replace(/^@site\/static\//, ''))
  if (!existsSync(full)) return { problem: { id: inStatics ? 'not-in-static-folder' : 'not-beside-page' } }
  if (!isBelow(realpathSync(full), realpathSync(base))) return { problem: { id: 'outside', folder: basename(base) } }
  return read(full)
}

function read(path: string): ReturnType<FindPicture> {
  const ending = extname(path).toLowerCase()
  const bytes = readPlainFile(path, LARGEST)
  if (!Buffer.isBuffer(bytes)) return { problem: problemOf(bytes) }
  if (ending === '.svgz' || (ending === '.svg' && bytes.subarray(0, 2).equals(PACKED)))
    return { problem: { id: 'packed' } }
  if (!KINDS.includes(ending)) return { problem: { id: 'wrong-ending', endings: KINDS } }
  if (!bytes.length) return { problem: { id: 'empty' } }
  const raster = readRaster(bytes)
  if (!raster)
    return isDrawing(bytes, ending) && !isPage(bytes)
      ? drawing(path, bytes)
      : { problem: { id: isPage(bytes) ? 'web-page' : 'other-kind' } }
  if ('problem' in raster) return raster
  const { kind, width, height } = raster
  // The server tells browsers the kind by the ending.
  const told = kind === 'jpg' && ending === '.jpeg' ? ending : `.${kind}`
  const sha256 = hashOf(bytes)
  return { name: nameOf(path, sha256, told), width, height, from: path, sha256 }
}

function drawing(path: string, bytes: Buffer): ReturnType<FindPicture> {
  const clean = cleanSvg(bytes)
  if ('problem' in clean) return clean
  const { svg, isSame, leftOut } = clean
  const box = sizeOf(svg)
  if (!box) return { problem: { id: 'svg-size' } }
  const sha256 = hashOf(isSame ? bytes : svg)
  const picture: Picture = { name: nameOf(path, sha256, '.svg'), ...box, sha256 }
  if (leftOut.length) picture.leftOut = leftOut
  return isSame ? { ...picture, from: path } : { ...picture, content: svg }
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

function nameOf(path: string, sha256: string, ending: string): string {
  const name = parse(path)
    .name.replaceAll(/[^\w-]+/g, '-')
    .slice(0, 60)
  return `${name}-${sha256.slice(0, 8)}${ending}`
}

function sizeOf(svg: string): Pick<Picture, 'width' | 'height'> | undefined {
  try {
    const { width, height } = imageSize(Buffer.from(svg))
    return width > 0 && height > 0 ? { width, height } : undefined
  } catch {
    return
  }
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
