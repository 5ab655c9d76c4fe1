import type { Picture } from '../deck/picture.ts'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAtomically } from './writeAtomically.ts'
import { readPlainFile } from './readPlainFile.ts'
import { UserError } from '../system/userError.ts'

/**
 * Put the pictures of a deck beside it; those that are there as they should be stay.
 *
 * @param folder
 *   Absolute path of the folder of the deck.
 * @param media
 *   Pictures.
 * @returns
 *   Promise that resolves when they are there.
 * @throws UserError
 *   When one cannot be written, or is no longer what was looked at.
 */
export async function writePictures(folder: string, media: Picture[]): Promise<void> {
  for (const picture of media) {
    const path = join(folder, 'media', picture.name)
    const content = contentOf(picture)
    const before = await readFile(path).catch(() => undefined)
    // One that was cut short is written again.
    if (!before?.equals(content)) await writeAtomically(path, content)
  }
}

/**
 * Refuse a folder of the user's in which pictures of the same names are others.
 *
 * @throws UserError
 *   With exit code 2.
 */
export async function guardMedia(folder: string, media: Picture[]): Promise<void> {
  for (const picture of media) {
    const path = join(folder, 'media', picture.name)
    const there = await readFile(path).catch(() => undefined)
    if (there?.length && !there.equals(contentOf(picture))) throw new UserError({ id: 'foreign-picture', path }, 2)
  }
}

/** Content of a picture; of a file only what was looked at, whatever has taken its place since. */
function contentOf({ from = '', content, sha256 }: Picture): Buffer {
  if (content !== undefined) return Buffer.from(content)
  const bytes = readPlainFile(from)
  const isSame = Buffer.isBuffer(bytes) && createHash('sha256').update(bytes).digest('hex') === sha256
  if (isSame) return bytes
  throw new UserError({ id: 'picture-changed', path: from })
}
