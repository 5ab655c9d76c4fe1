import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { hashesIn } from './hashesIn.ts'
import { packageFolder } from './packageFolder.ts'
import { IS_INSTALLED } from './projectRoot.ts'

/** Folders that every kit is made with, hidden files and all: what is in `public` gets into it as it is. */
const FOLDERS = ['components', 'layouts', 'public', 'scripts', 'setup', 'styles']
/**
 * Files beside them that Slidev, Vite and npm look for: `index.html`, `global-top.vue`, `og-image.png`, `.env`. Pages,
 * and decks that are made of them, are no part of others.
 */
const FILE = /^\.env|\.(?:[cm]?[jt]s|css|html|json|png|vue)$/
/** What npm installed beside what is locked: `npm install --no-save`. */
const INSTALLED = join('node_modules', '.package-lock.json')

/** The same of a package: its sources do not run. */
const PACKED = FOLDERS.map((name) => (name === 'scripts' ? 'lib' : name))
/** What was made when the package was: it is sealed, or comes with its version. */
const MADE = /^(?:program|shell|vendor)\/|\.d\.ts$/

const known = new Map<string, string>()

/**
 * Name what every kit is made with, beside its page, as this process found it when it was first asked: it takes a tenth
 * of a second, and code that was read does not change any more.
 *
 * @param root
 *   Absolute path of the project.
 * @returns
 *   As `computeFingerprint`.
 */
export function projectFingerprint(root: string): string {
  const fingerprint = known.get(root) ?? computeFingerprint(root)
  known.set(root, fingerprint)
  return fingerprint
}

/**
 * Name what every kit is made with, beside its page: a change of any of it makes every kit anew.
 *
 * @param root
 *   Absolute path of the project.
 * @param isPackage
 *   Whether it is a package that others depend on (default: whether this program is).
 * @returns
 *   Hash of the files that run, of dependencies as locked and installed, and of the version of Node.
 */
export function computeFingerprint(root: string, isPackage = IS_INSTALLED): string {
  const folders = (isPackage ? PACKED : FOLDERS).filter((name) => existsSync(join(root, name)))
  const files = readdirSync(root).filter((name) => FILE.test(name))
  const made = [
    process.version,
    folders.map((name) => [name, hashesIn(join(root, name), isPackage ? isRun : undefined)]),
    isPackage && dependenciesOf(root),
    [...files, INSTALLED].toSorted().map((name) => [name, contentOf(join(root, name))]),
  ]
  return createHash('sha256').update(JSON.stringify(made)).digest('hex')
}

function isRun(path: string): boolean {
  return !MADE.test(path)
}

/** Versions of what a package depends on, wherever that is. */
function dependenciesOf(root: string): Array<[name: string, version: string | undefined]> {
  const { dependencies = {} } = manifestOf(root)
  return Object.keys(dependencies).map((name) => {
    const folder = packageFolder(name)
    return [name, folder && manifestOf(folder).version]
  })
}

function manifestOf(folder: string): { version?: string; dependencies?: Record<string, string> } {
  return JSON.parse(contentOf(join(folder, 'package.json')) ?? '{}') as ReturnType<typeof manifestOf>
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'latin1')
  } catch {
    // A folder, or one that npm did not write.
    return
  }
}
