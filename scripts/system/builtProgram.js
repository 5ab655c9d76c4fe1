import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cacheHome } from './cacheHome.js'

// Plain JavaScript: what is built is looked for before anything is compiled.

/** What the program is built of, told from the project; all else that it is made with is read when it runs. */
const FOLDERS = ['scripts', 'packaging']
const FILES = ['package.json', join('node_modules', '.package-lock.json')]
/** File that tells what it was built of. */
export const BUILT_OF = 'built-of.json'

/**
 * Tell where the program is built to, where it runs from its sources.
 *
 * @param {string} root
 *   Absolute path of the project.
 * @returns {string}
 *   Absolute path of a folder, which may not be there.
 */
export function programFolder(root) {
  return join(cacheHome(root), 'deck-program')
}

/**
 * Find the program as it was built of the sources that are there now: it starts in a fraction of the time.
 *
 * @param {string} root
 *   Absolute path of the project.
 * @returns {URL | undefined}
 *   Address of its folder, with a slash at the end; nothing where it was not built, or anything has changed since.
 */
export function builtProgram(root) {
  const folder = programFolder(root)
  try {
    const isFresh = readFileSync(join(folder, BUILT_OF), 'utf8') === builtOf(root)
    return isFresh ? pathToFileURL(join(folder, '/')) : undefined
  } catch {
    return
  }
}

/**
 * Tell what the program is built of: names, sizes and times of its files, as to read them takes longer than to run them.
 *
 * @param {string} root
 *   Absolute path of the project.
 * @returns {string}
 *   JSON, the same as long as nothing is changed.
 */
export function builtOf(root) {
  const paths = FOLDERS.flatMap((name) =>
    readdirSync(join(root, name), { recursive: true, encoding: 'utf8' }).map((path) => join(name, path)),
  )
  return JSON.stringify(
    [...FILES, ...paths].map((path) => {
      const file = statSync(join(root, path), { throwIfNoEntry: false })
      return [path, file?.isFile() ? [file.size, file.mtimeMs] : undefined]
    }),
  )
}
