import type { Picture } from './picture.ts'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from './output.ts'

/**
 * Put the pictures of a deck beside it; their names tell their content, so that those that are there stay.
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
    if (!existsSync(path)) await writeWhole(path, content ?? (await readFile(from ?? '')))
  }
}
