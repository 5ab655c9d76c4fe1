import type { FileProblem } from '../locales/texts/facts/files.ts'
import type { Brand } from '../brand/brand.ts'
import { existsSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { VFile } from 'vfile'
import { emptyBrand, joinedBrands } from '../brand/brand.ts'
import { readBrandFile } from '../brand/readBrandFile.ts'
import { readSite } from '../brand/readSite.ts'
import { say } from '../brand/say.ts'
import { UserError } from '../system/userError.ts'
import { CONFIG_ENDINGS } from './docusaurusConfig.ts'
import { foldersUp } from './foldersUp.ts'
import { isBelow } from './isBelow.ts'
import type { PicturePlaces } from './locatePicture.ts'
import { projectFolders } from './projectFolders.ts'
import { readPlainFile } from './readPlainFile.ts'
import { realPath } from './realPath.ts'
import { whyNotRead } from './whyNotRead.ts'

/** What a brand is called. */
const NAMES = ['_brand.yml', '_brand.yaml']
/** Largest file that is read, in bytes. */
const LARGEST = 1e6

/** What was found of a brand. */
export interface FoundBrand {
  brand: Brand
  /** Files that it was read from, with what is to be said of them. */
  files: VFile[]
  /** Their absolute paths. */
  paths: string[]
  /** Where the files are that one of them names, by its path as people know it. */
  places: Map<string, PicturePlaces>
}

/**
 * Find what an organisation says of its look: in the nearest `_brand.yml`, beside a page or above it, never above its
 * project or repository, or for one in none the folder that the program runs in; then in the settings of the Docusaurus site that the page is in.
 *
 * @param page
 *   Absolute path of the page.
 * @param cwd
 *   Folder that paths are told from in messages.
 * @param asked
 *   Path of a brand's file, told from `cwd`; `none` for our own look (default: what is found).
 * @returns
 *   Brand; nothing where there is none.
 * @throws UserError
 *   With exit code 2, when a file that is asked for cannot be read. One that is found and cannot be is said.
 */
export function findBrand(page: string, cwd: string, asked?: string): FoundBrand | undefined {
  if (asked === 'none') return
  const folder = dirname(page)
  const found: FoundBrand = { brand: emptyBrand(), files: [], paths: [], places: new Map() }
  const above = foldersUp(folder, projectFolders(folder).at(-1) ?? (isBelow(folder, cwd) ? cwd : folder))
  if (asked === undefined) {
    const path = firstIn(above, NAMES)
    if (path !== undefined) addBrand(found, path, cwd, realPath(above.at(-1) ?? folder))
  } else addBrand(found, resolve(cwd, asked), cwd)
  const config = firstIn(
    above,
    CONFIG_ENDINGS.map((ending) => `docusaurus.config.${ending}`),
  )
  if (config) addSite(found, config, cwd)
  return found.files.length ? found : undefined
}

/** A file that is found may be anything, and the talk is made all the same; what is asked for is to be there. */
function addBrand(found: FoundBrand, path: string, cwd: string, bound?: string): void {
  const text = textAt(path, bound)
  const file = added(found, path, cwd, text)
  if (typeof text === 'string') {
    found.places.set(file.path, placesOf(dirname(path)))
    found.brand = readBrandFile(file)
  } else if (bound === undefined)
    throw new UserError(
      existsSync(path)
        ? { id: 'brand-not-read', path: file.path, problem: text.problem }
        : { id: 'no-brand', path: file.path },
      2,
    )
  else say(file, 'brand-file', { id: 'file-not-read', problem: text.problem }, { line: 1, column: 1 })
}

/** Whatever the settings name is looked for in their project, wherever links lead. */
function addSite(found: FoundBrand, config: string, cwd: string): void {
  const root = dirname(config)
  const project = projectFolders(root)
  const bound = realPath(project.at(-1) ?? root)
  const isInside = (path: string): boolean => isBelow(realPath(path), bound)
  const text = textAt(config, bound)
  const file = added(found, config, cwd, text)
  if (typeof text !== 'string') {
    say(file, 'brand-file', { id: 'file-not-read', problem: text.problem }, { line: 1, column: 1 })
    return
  }
  const site = readSite(file, (path) => {
    const at = resolve(root, path)
    const sheet = textAt(at, bound)
    if (typeof sheet !== 'string') return
    const read = added(found, at, cwd, sheet)
    found.places.set(read.path, { folder: dirname(at), project })
    return read
  })
  // Its pictures are told from the folder of static files.
  const statics = join(root, 'static')
  const isOurs = isInside(statics)
  found.places.set(file.path, {
    folder: isOurs ? statics : root,
    project,
    ...(isOurs && existsSync(statics) && { statics }),
  })
  found.brand = joinedBrands(found.brand, site)
}

function placesOf(folder: string): PicturePlaces {
  return { folder, project: projectFolders(folder) }
}

/** Text of a file, or why there is none, as what follows its name. */
function textAt(path: string, bound?: string): string | { problem: FileProblem } {
  if (bound !== undefined && !isBelow(realPath(path), bound))
    return { problem: { id: 'outside', folder: basename(bound) } }
  const value = readPlainFile(path, LARGEST)
  return Buffer.isBuffer(value) ? value.toString() : { problem: whyNotRead(value, LARGEST) }
}

function added(found: FoundBrand, path: string, cwd: string, text: ReturnType<typeof textAt>): VFile {
  const file = new VFile({ path: relative(cwd, path) || path, value: typeof text === 'string' ? text : '' })
  found.files.push(file)
  found.paths.push(path)
  return file
}

function firstIn(folders: string[], names: string[]): string | undefined {
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path))
}
