import type { NotRead } from './readPlainFile.ts'
import type { FindPicture, Picture } from '../deck/picture.ts'
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
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url))
    return { problem: 'expected a file: pictures of other hosts are not fetched' }
  const path = decoded(url.replace(/[?#].*$/, ''))
  const inStatics = path.startsWith('/') || path.startsWith('@site/static/')
  if (inStatics && !statics) return { problem: 'expected a file; name the folder it is told from with `--static DIR`' }
  const base = inStatics ? (statics ?? '') : folder
  const full = join(base, path.replace(/^@site\/static\//, ''))
  const where = inStatics ? 'expected a file in the folder of `--static`' : 'expected a file beside the page'
  if (!existsSync(full)) return { problem: where }
  if (!isBelow(realpathSync(full), realpathSync(base)))
    return { problem: `expected a file below \`${basename(base)}\`` }
  return read(full, where)
}

function read(path: string, where: string): ReturnType<FindPicture> {
  const ending = extname(path).toLowerCase()
  const bytes = readPlainFile(path, LARGEST)
  if (!Buffer.isBuffer(bytes)) return { problem: reasonOf(bytes, where) }
  if (ending === '.svgz' || (ending === '.svg' && bytes.subarray(0, 2).equals(PACKED)))
    return { problem: 'expected an unpacked `.svg`, not one packed with gzip' }
  if (!KINDS.includes(ending)) return { problem: `expected one of ${KINDS.join(', ')}` }
  if (!bytes.length) return { problem: 'expected a picture that can be read: the file is empty' }
  const raster = readRaster(bytes)
  if (!raster)
    return isDrawing(bytes, ending) && !isPage(bytes)
      ? drawing(path, bytes)
      : { problem: `expected a picture that can be read, not ${isPage(bytes) ? 'a web page' : 'another kind of file'}` }
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
  if (!box) return { problem: 'expected a drawing that tells its size, by `viewBox` or by `width` and `height`' }
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

function reasonOf({ kind, code, size }: NotRead, where: string): string {
  if (kind) return `${where}, not a ${kind}`
  if (size) return `expected ${LARGEST / 1e6} MB at most, not ${Math.ceil(size / 1e6)}`
  if (code === 'EACCES' || code === 'EPERM') return 'expected a file that may be read'
  return `${where} that can be read (${code})`
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
