import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { PROJECT_ROOT } from '../system/projectRoot.ts'
import { readManifest } from './manifest.ts'

/** Where the hash of each deck that was written by itself is kept: the user's folders get nothing beside them. */
const STORE = join(PROJECT_ROOT, 'node_modules', '.cache', 'deck-written')

/**
 * Tell what this program last wrote to a file.
 *
 * @param path
 *   Absolute path.
 * @returns
 *   Hash, if it is known.
 */
export function written(path: string): string | undefined {
  const inManifest = readManifest(dirname(path))?.files[basename(path)]
  const note = noteOf(path)
  return inManifest || (existsSync(note) ? readFileSync(note, 'utf8') : undefined)
}

/** Note what this program wrote to a file. */
export function noteWritten(path: string, hash: string): void {
  try {
    mkdirSync(STORE, { recursive: true })
    writeFileSync(noteOf(path), hash)
  } catch {
    // The project cannot be written to: the next run asks Git, or keeps the older deck.
  }
}

function noteOf(path: string): string {
  return join(STORE, createHash('sha256').update(path).digest('hex'))
}
