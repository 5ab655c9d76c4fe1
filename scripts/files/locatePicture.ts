import type { PictureProblem } from '../deck/problems.ts'
import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { basename, isAbsolute, join, relative, sep } from 'node:path'
import { isBelow } from './isBelow.ts'

/** Where the pictures of a page may be; absolute paths. */
export interface PicturePlaces {
  /** Folder of the page. */
  folder: string
  /** Folder that `/img/…` is told from. */
  statics?: string | undefined
  /** Folders of the project that the page is in, nearest first; none for a page that is in none. */
  project?: string[]
}

/** Folders of a project that sites tell `/img/…` from. */
const PUBLIC = [
  '',
  'static',
  'public',
  'docs',
  'assets',
  'src/assets',
  'docs/.vitepress/public',
  '.vitepress/public',
  'docs/.vuepress/public',
  'src',
  'source',
]

/** Where a picture was found. */
export interface Located {
  path: string
  /** Name of the file, where the page writes it with other capitals. */
  spelled?: string
}

/**
 * Find the file of a picture: beside the page, or from the root of its site; never outside of the project, or of the
 * page's folder where there is no project.
 *
 * @param url
 *   Address as the page has it: a path, perhaps encoded, with what may stand behind it for browsers.
 */
export function locatePicture(url: string, places: PicturePlaces): Located | { problem: PictureProblem } {
  let outside: PictureProblem | undefined
  for (const path of pathsOf(url))
    for (const { base, bounds } of basesOf(path, places)) {
      const found = spelledAs(join(base, relativePath(path)), bounds[0] ?? base)
      if (!found) continue
      const real = realpathSync(found.path)
      if (bounds.some((bound) => existsSync(bound) && isBelow(real, realpathSync(bound)))) return found
      outside ??= { id: 'outside', folder: basename(bounds[0] ?? base) }
    }
  return { problem: outside ?? notFound(url, places) }
}

/** What an address can mean, most likely first: names with `%`, `#` or `?` in them are rare, but there are some. */
function pathsOf(url: string): string[] {
  const bare = url.replace(/[?#].*$/s, '')
  const paths = [decoded(bare), bare, decoded(url), url]
  return [...new Set(paths.flatMap((path) => [path, path.replaceAll('\\', '/')]))].filter(Boolean)
}

function isFromRoot(path: string): boolean {
  return path.startsWith('/') || path.startsWith('@site/')
}

function relativePath(path: string): string {
  return path.replace(/^@site\/(?:static\/)?/, '')
}

/** Folders that a path may be told from, each with those that it must not lead out of. */
function basesOf(
  path: string,
  { folder, statics, project = [] }: PicturePlaces,
): Array<{ base: string; bounds: string[] }> {
  const whole = project.at(-1)
  if (!isFromRoot(path)) return [{ base: folder, bounds: whole ? [whole, folder] : [folder] }]
  return [
    ...(statics ? [{ base: statics, bounds: [statics] }] : []),
    ...project.flatMap((root) => PUBLIC.map((name) => ({ base: join(root, name), bounds: [root] }))),
  ]
}

function notFound(url: string, { statics, project = [] }: PicturePlaces): PictureProblem {
  if (!isFromRoot(url)) return { id: 'not-beside-page' }
  const root = project[0]
  if (root) return { id: 'not-in-project', folder: basename(root) }
  return { id: statics ? 'not-in-static-folder' : 'no-static-folder' }
}

/** The file of a path, also where accents are made of other characters, or capitals differ. */
function spelledAs(path: string, bound: string): Located | undefined {
  if (existsSync(path)) return { path }
  const way = relative(bound, path).split(sep)
  if (way[0] === '..' || isAbsolute(way.join(sep))) return
  let at = bound
  let isOther = false
  for (const name of way) {
    const next = existsSync(join(at, name)) ? name : alike(name, namesIn(at))
    if (next === undefined) return
    isOther ||= next.normalize() !== name.normalize()
    at = join(at, next)
  }
  // What is listed may be a link that leads nowhere.
  if (!existsSync(at)) return
  return isOther ? { path: at, spelled: basename(at) } : { path: at }
}

function alike(name: string, names: string[]): string | undefined {
  const plain = name.normalize()
  const low = plain.toLowerCase()
  return names.find((one) => one.normalize() === plain) ?? names.find((one) => one.normalize().toLowerCase() === low)
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
