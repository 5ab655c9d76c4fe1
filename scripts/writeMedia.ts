import type { Picture } from './picture.ts'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from './output.ts'
import { UserError } from './userError.ts'

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
  for (const picture of media) {
    const path = join(folder, 'media', picture.name)
    const content = await contentOf(picture)
    const before = await readFile(path).catch(() => undefined)
    // One that was cut short is written again.
    if (!before?.equals(content)) await writeWhole(path, content)
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
    const there = existsSync(path) ? await readFile(path) : undefined
    if (there?.length && !there.equals(await contentOf(picture)))
      throw new UserError(`\`${path}\` is not as this program writes it, so it was not replaced. Move it away.`, 2)
  }
}

async function contentOf({ from, content }: Picture): Promise<Buffer> {
  return content === undefined ? readFile(from ?? '') : Buffer.from(content)
}
