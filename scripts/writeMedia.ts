import type { Picture } from './picture.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from './output.ts'

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
 *   When one cannot be written.
 */
export async function writeMedia(folder: string, media: Picture[]): Promise<void> {
  for (const { name, from, content } of media) {
    const path = join(folder, 'media', name)
    const picture = Buffer.from(content ?? (await readFile(from ?? '')))
    const before = await readFile(path).catch(() => undefined)
    if (!before?.equals(picture)) await writeWhole(path, picture)
  }
}
