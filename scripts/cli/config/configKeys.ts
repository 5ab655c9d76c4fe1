import type { Config } from './config.ts'
import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pagesIn } from '../../files/pagesIn.ts'
import { pagesMatching } from '../../files/pagesMatching.ts'
import { isOfficeFonts } from '../../kit/officeFontChoice.ts'
import { webAddress } from '../../text/webAddress.ts'

/** A value of the file, and where it stands. */
export interface Given {
  value: unknown
  /** Absolute path of the folder that paths are told from. */
  folder: string
  /** Says what is wrong with it. */
  wrong: (reason: string) => void
}

/** Reads the value of a key to the settings that it makes; none where it is wrong. */
export type ReadKey = (given: Given) => Partial<Config>

/** Keys of the file, beside those that a page can have below `deck:`. */
export const configKeys: Record<string, ReadKey> = {
  pages: (given) => {
    const { value, wrong } = given
    const paths = [value].flat()
    if (!paths.length || !paths.every((path) => isText(path))) {
      wrong('`pages`: write a path, such as `talks/`, or a list of paths.')
      return {}
    }
    const found = paths.map((path) => pagesAt(path, given))
    // A folder alone keeps its name, and those of the folders within it.
    const [only] = paths
    const isFolder = paths.length === 1 && only !== undefined && isFolderAt(resolve(given.folder, only))
    return { pages: isFolder ? [resolve(given.folder, only)] : [...new Set(found.flat())] }
  },
  out: ({ value, folder, wrong }) => {
    if (isText(value)) return { out: resolve(folder, value) }
    wrong('`out`: write the path of a folder.')
    return {}
  },
  static: ({ value, folder, wrong }) => {
    if (isText(value) && isFolderAt(resolve(folder, value))) return { static: resolve(folder, value) }
    wrong(isText(value) ? `\`static\`: \`${value}\` is not a folder.` : '`static`: write the path of a folder.')
    return {}
  },
  'site-url': ({ value, wrong }) => {
    const siteUrl = isText(value) ? webAddress(value) : undefined
    if (siteUrl !== undefined) return { siteUrl }
    wrong('`site-url`: write a web address, such as https://example.org/talks/.')
    return {}
  },
  brand: ({ value, folder, wrong }) => {
    if (value === 'none') return { brand: value }
    const path = isText(value) ? resolve(folder, value) : undefined
    if (path !== undefined && statSync(path, { throwIfNoEntry: false })?.isFile()) return { brand: path }
    wrong(
      path === undefined
        ? '`brand`: write the path of a `_brand.yml`, or `none`.'
        : `\`brand\`: there is no file \`${String(value)}\`.`,
    )
    return {}
  },
  fonts: ({ value, wrong }) => {
    if (isOfficeFonts(value)) return { fonts: value }
    wrong('`fonts`: write `own` or `system`.')
    return {}
  },
  strict: ({ value, wrong }) => {
    if (typeof value === 'boolean') return { strict: value }
    wrong('`strict`: write `true` or `false`.')
    return {}
  },
}

/** Absolute paths of the pages that a path, or a pattern of paths, leads to. */
function pagesAt(path: string, { folder, wrong }: Given): string[] {
  const whole = resolve(folder, path)
  const found = statSync(whole, { throwIfNoEntry: false })
  if (found?.isFile()) return [whole]
  const pages = found?.isDirectory() ? pagesIn(whole).map((name) => join(whole, name)) : pagesMatching(path, folder)
  if (!pages.length)
    wrong(
      found
        ? `\`pages\`: there is no page in \`${path}\`: no file ends in \`.md\` or \`.mdx\`.`
        : `\`pages\`: there is no page at \`${path}\`.`,
    )
  return pages
}

function isFolderAt(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
