import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cacheHome } from './cacheHome.js'

// Plain JavaScript: what is built is looked for before anything is compiled.

/** What the program is built of, told from the project; all else that it is made with is read when it runs. */
const FOLDERS = ['scripts', 'packaging']
const FILES = ['package.json', join('node_modules', '.package-lock.json')]

/**
 * Tell where the program is built to, where it runs from its sources: each in a folder of its own, as one that is older
 * may still run.
 *
 * @param {string} root
 *   Absolute path of the project.
 * @returns {string}
 *   Absolute path of a folder, which may not be there; another one once anything has changed.
 * @throws
 *   When the sources cannot be read.
 */
export function programFolder(root) {
  const name = createHash('sha256').update(builtOf(root)).digest('hex').slice(0, 16)
  return join(cacheHome(root), 'deck-program', name)
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
  try {
    const folder = programFolder(root)
    return existsSync(folder) ? pathToFileURL(join(folder, '/')) : undefined
  } catch {
    return
  }
}

/**
 * Names, sizes and times of what the program is built of: to read all of it takes longer than to run it.
 *
 * @param {string} root
 *   Absolute path of the project.
 */
function builtOf(root) {
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
