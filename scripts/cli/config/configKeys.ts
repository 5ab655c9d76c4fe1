import type { SettingsFacts } from '../../locales/texts/facts/settings.ts'
import type { Told } from '../../locales/texts/told.ts'
import type { Config } from './config.ts'
import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pagesIn } from '../../files/pagesIn.ts'
import { pagesMatching } from '../../files/pagesMatching.ts'
import { isOfficeFonts, OFFICE_FONTS } from '../../kit/officeFontChoice.ts'
import { TEXT_LANGUAGES, textLanguageOf } from '../../locales/texts/textLanguage.ts'
import { webAddress } from '../../text/webAddress.ts'

/** Most pages that are named in place of one that is not there. */
const MOST = 5

/** A value of the file, and where it stands. */
export interface Given {
  value: unknown
  /** Absolute path of the folder that paths are told from. */
  folder: string
  /** Says what is wrong with it. */
  wrong: (problem: Told<SettingsFacts>) => void
}

/** Reads the value of a key to the settings that it makes; none where it is wrong. */
export type ReadKey = (given: Given) => Partial<Config>

/** Keys of the file, beside those that a page can have below `deck:`. */
export const configKeys: Record<string, ReadKey> = {
  pages: (given) => {
    const { value, wrong } = given
    const paths = [value].flat()
    if (!paths.length || !paths.every((path) => isText(path))) {
      wrong({ id: 'no-pages' })
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
    wrong({ id: 'no-path', name: 'out' })
    return {}
  },
  static: ({ value, folder, wrong }) => {
    if (isText(value) && isFolderAt(resolve(folder, value))) return { static: resolve(folder, value) }
    wrong(isText(value) ? { id: 'no-folder', path: value } : { id: 'no-path', name: 'static' })
    return {}
  },
  'site-url': ({ value, wrong }) => {
    const siteUrl = isText(value) ? webAddress(value) : undefined
    if (siteUrl !== undefined) return { siteUrl }
    wrong({ id: 'no-address' })
    return {}
  },
  brand: ({ value, folder, wrong }) => {
    if (value === 'none') return { brand: value }
    const path = isText(value) ? resolve(folder, value) : undefined
    if (path !== undefined && statSync(path, { throwIfNoEntry: false })?.isFile()) return { brand: path }
    wrong(path === undefined ? { id: 'no-brand' } : { id: 'brand-not-found', path: String(value) })
    return {}
  },
  lang: ({ value, wrong }) => {
    const lang = isText(value) ? textLanguageOf(value) : undefined
    if (lang !== undefined) return { lang }
    wrong({ id: 'no-language', known: TEXT_LANGUAGES })
    return {}
  },
  fonts: ({ value, wrong }) => {
    if (isOfficeFonts(value)) return { fonts: value }
    wrong({ id: 'no-fonts', known: OFFICE_FONTS })
    return {}
  },
  strict: ({ value, wrong }) => {
    if (typeof value === 'boolean') return { strict: value }
    wrong({ id: 'no-switch', name: 'strict' })
    return {}
  },
}

/** Absolute paths of the pages that a path, or a pattern of paths, leads to. */
function pagesAt(path: string, { folder, wrong }: Given): string[] {
  const whole = resolve(folder, path)
  const found = statSync(whole, { throwIfNoEntry: false })
  if (found?.isFile()) return [whole]
  const pages = found?.isDirectory() ? pagesIn(whole).map((name) => join(whole, name)) : pagesMatching(path, folder)
  if (pages.length) return pages
  wrong(found ? { id: 'pages-empty', path } : { id: 'pages-not-found', path, here: pagesIn(folder).slice(0, MOST) })
  return []
}

function isFolderAt(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
