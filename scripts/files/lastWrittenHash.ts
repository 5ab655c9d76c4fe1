import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { cacheFolder } from '../system/cacheFolder.ts'
import { PROJECT_ROOT } from '../system/projectRoot.ts'
import { readManifest } from './manifest.ts'

/**
 * Tell what this program last wrote to a file.
 *
 * @param path
 *   Absolute path.
 * @returns
 *   Hash, if it is known.
 */
export function lastWrittenHash(path: string): string | undefined {
  const inManifest = readManifest(dirname(path))?.files[basename(path)]
  const note = noteOf(path)
  return inManifest || (existsSync(note) ? readFileSync(note, 'utf8') : undefined)
}

/** Note what this program wrote to a file. */
export function noteWritten(path: string, hash: string): void {
  try {
    writeFileSync(noteOf(path), hash)
  } catch {
    // Nothing can be kept: the next run asks Git, or keeps the older deck.
  }
}

/** Where the hash of a deck that was written by itself is kept: the user's folders get nothing beside them. */
function noteOf(path: string): string {
  return join(cacheFolder(PROJECT_ROOT, 'written'), createHash('sha256').update(path).digest('hex'))
}
