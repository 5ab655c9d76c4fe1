import type { FolderReason } from '../locales/texts/facts/files.ts'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join, relative, sep } from 'node:path'
import process from 'node:process'
import { IS_INSTALLED, PROJECT_ROOT } from '../system/projectRoot.ts'
import { displayPath } from '../terminal/displayPath.ts'
import { UserError } from '../system/userError.ts'
import { isBelow } from './isBelow.ts'
import { isDeck } from './isDeck.ts'
import { readManifest } from './manifest.ts'
import { realPath } from './realPath.ts'

/** What systems put into folders. */
const NO_FILES = /^(?:\..*|Thumbs\.db|desktop\.ini|lost\+found)$/i
/** Pictures of a deck: their names tell their content. */
const PICTURE = /-[0-9a-f]{8}\.\w+$/

/** For what a folder is asked. */
export interface Claim {
  /** Absolute path of the page, or of the folder of the pages. */
  page: string
  /** Whether the folder was not named, but is the one that every page of that name gets. */
  isDefault?: boolean | undefined
}

/**
 * Tell a page from others of its name, without saying where it is: kits are given away.
 *
 * @param folder
 *   Absolute path of the output folder: both may move together.
 * @param page
 *   Absolute path of the page.
 * @returns
 *   Mark.
 */
export function pageMark(folder: string, page: string): string {
  const path = relative(folder, page).replaceAll(sep, '/')
  return createHash('sha256').update(path).digest('hex').slice(0, 16)
}

/**
 * Refuse an output folder that holds what this program did not write, before anything is made for it.
 *
 * @param folder
 *   Absolute path.
 * @param claim
 *   For what it is asked.
 * @throws UserError
 *   With exit code 2, and the way out.
 */
export function guardFolder(folder: string, { page, isDefault }: Claim): void {
  const found = statSync(folder, { throwIfNoEntry: false })
  const why = whyNot(realPath(folder), realPath(page))
  if (!found) {
    if (why?.isAlways) throw refused(folder, page, why.reason)
    return
  }
  if (!found.isDirectory()) throw refused(folder, page, 'no-folder')
  const manifest = readManifest(folder)
  if (manifest) {
    const isOther = manifest.page && manifest.page !== pageMark(folder, page)
    if (isDefault && isOther) throw refused(folder, page, 'other-page')
    return
  }
  const names = readdirSync(folder)
  if (why && (why.isAlways || names.length)) throw refused(folder, page, why.reason)
  if (names.some((name) => !NO_FILES.test(name)) && !holdsDeckOnly(folder)) throw refused(folder, page, 'foreign-files')
}

/** Say whether a folder holds what `slides` writes, and nothing else. */
export function holdsDeckOnly(folder: string): boolean {
  const names = readdirSync(folder).filter((name) => !NO_FILES.test(name))
  const isPictures = (): boolean => readdirSync(join(folder, 'media')).every((name) => PICTURE.test(name))
  return (
    names.includes('slides.md') &&
    names.every((name) => name === 'slides.md' || (name === 'media' && isPictures())) &&
    isDeck(readFileSync(join(folder, 'slides.md'), 'utf8'))
  )
}

/** Tell why a folder is a bad place for a kit. */
function whyNot(folder: string, page: string): { reason: FolderReason; isAlways?: boolean } | undefined {
  const isAbove = (path: string): boolean => isBelow(path, folder)
  if (folder === dirname(folder)) return { reason: 'root', isAlways: true }
  if (folder.startsWith(join(realPath(PROJECT_ROOT), 'node_modules') + sep) || basename(folder) === 'node_modules')
    return { reason: 'of-packages', isAlways: true }
  if (isAbove(realPath(home()))) return { reason: 'holds-home' }
  if (!IS_INSTALLED && isAbove(realPath(PROJECT_ROOT))) return { reason: 'holds-project' }
  if (isAbove(dirname(page))) return { reason: 'holds-page' }
  if (isAbove(realPath(process.cwd()))) return { reason: 'current' }
  return undefined
}

function home(): string {
  try {
    return homedir()
  } catch {
    // A user that the system does not know has none.
    return sep
  }
}

function refused(folder: string, page: string, reason: FolderReason): UserError {
  return new UserError({ id: 'folder-refused', folder: displayPath(folder), reason, page: basename(page) }, 2)
}
