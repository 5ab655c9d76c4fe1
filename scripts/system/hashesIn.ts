import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'

/** Hash of each file of a folder, by its path told from there. */
export type Hashes = Record<string, string>

/**
 * Tell what is in a folder, hidden files, too.
 *
 * @param folder
 *   Absolute path.
 * @param isMeant
 *   Says of a path in it, with slashes, whether the file counts (default: all do).
 * @returns
 *   Hashes of its files, in the order of their paths.
 * @throws
 *   When there is no such folder, or something in it cannot be read.
 */
export function hashesIn(folder: string, isMeant: (path: string) => boolean = () => true): Hashes {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    sep === '/' ? path : path.replaceAll(sep, '/'),
  )
  const files = paths.filter(
    (path) => isMeant(path) && statSync(join(folder, path), { throwIfNoEntry: false })?.isFile(),
  )
  return Object.fromEntries(files.toSorted().map((path) => [path, hashOf(readFileSync(join(folder, path)))]))
}

/**
 * Name content.
 *
 * @param content
 *   Content.
 * @returns
 *   Its hash, in hexadecimal digits.
 */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
