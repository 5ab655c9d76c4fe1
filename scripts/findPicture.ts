import type { FindPicture, Picture } from './picture.ts'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, extname, isAbsolute, join, parse, relative } from 'node:path'
import { imageSize } from 'image-size'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'

/** Largest file, in bytes, and largest picture, in pixels: a small file can unpack to more than a browser can hold. */
const LARGEST = { bytes: 20e6, pixels: 50e6 }
/** Kinds of pictures that browsers show. */
const KINDS = ['.png', '.jpg', '.jpeg', '.gif', '.webp', '.avif', '.svg']

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
  if (!existsSync(full) || !statSync(full).isFile())
    return { problem: inStatics ? 'expected a file in the folder of `--static`' : 'expected a file beside the page' }
  if (!isBelow(realpathSync(full), realpathSync(base)))
    return { problem: `expected a file below \`${basename(base)}\`` }
  return read(full)
}

function read(path: string): ReturnType<FindPicture> {
  const kind = extname(path).toLowerCase()
  if (!KINDS.includes(kind)) return { problem: `expected one of ${KINDS.join(', ')}` }
  const { size } = statSync(path)
  if (size > LARGEST.bytes)
    return { problem: `expected ${LARGEST.bytes / 1e6} MB at most, not ${Math.ceil(size / 1e6)}` }
  const bytes = readFileSync(path)
  if (kind === '.svg' && canRun(bytes.toString('utf8'))) return { problem: 'expected a drawing without scripts' }
  const box = sizeOf(bytes)
  if (!box) return { problem: 'expected a picture that can be read' }
  if (box.width * box.height > LARGEST.pixels)
    return {
      problem: `expected ${LARGEST.pixels / 1e6} million pixels at most, not ${Math.ceil((box.width * box.height) / 1e6)}`,
    }
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
  const name = parse(path)
    .name.replaceAll(/[^\w-]+/g, '-')
    .slice(0, 60)
  return { name: `${name}-${hash}${kind}`, ...box, from: path }
}

function sizeOf(bytes: Uint8Array): Pick<Picture, 'width' | 'height'> | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes)
    // Orientations from 5 on lie on their side, see Exif 2.32, tag 274.
    if (!(width > 0 && height > 0)) return
    return orientation > 4 ? { width: height, height: width } : { width, height }
  } catch {
    return
  }
}

/** Whether a drawing has scripts, handlers or pages of others in it. */
function canRun(svg: string): boolean {
  let runs = false
  visit(fromHtml(svg, { fragment: true, space: 'svg' }), 'element', ({ tagName, properties }) => {
    const name = tagName.toLowerCase()
    runs ||= ['script', 'foreignobject', 'iframe', 'object', 'embed', 'handler'].includes(name)
    runs ||= Object.entries(properties).some(
      ([key, value]) => /^on/i.test(key) || /^\s*(?:javascript|vbscript|data:(?!image\/))/i.test(String(value)),
    )
  })
  return runs
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return !way.startsWith('..') && !isAbsolute(way)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
