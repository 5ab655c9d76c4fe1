import type { Manifest } from './manifest.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { holdsDeckOnly } from './guardFolder.ts'
import { lastWrittenHash } from './lastWrittenHash.ts'
import { readManifest } from './manifest.ts'

/** A file that this program is not known to have written has the hash of none. */
const UNKNOWN = '0'.repeat(64)

/**
 * Tell what this program wrote to a folder: as its manifest says, or the deck, where `slides` wrote nothing but that.
 *
 * @param folder
 *   Absolute path.
 * @returns
 *   Hash of each file by its path in the folder; nothing when the folder is none of ours.
 */
export function ownFiles(folder: string): Manifest['files'] | undefined {
  const known = readManifest(folder)
  if (known) return known.files
  const deck = join(folder, 'slides.md')
  if (!existsSync(deck) || !holdsDeckOnly(folder)) return
  return { 'slides.md': lastWrittenHash(deck) ?? UNKNOWN }
}
