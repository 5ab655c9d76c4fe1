import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { cannotWrite } from './cannotWrite.ts'
import { temporary } from './temporary.ts'
import { UserError } from './userError.ts'

/** File that tells a folder of ours, which may be replaced, from one of the user's. */
const MARKER = '.deck-output'

/**
 * Write a file whole or not at all: beside, then renamed.
 *
 * @param path
 *   Absolute path.
 * @param content
 *   Content.
 * @returns
 *   Promise that resolves when it is there.
 * @throws UserError
 *   When it cannot be written; what was there stays.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    const partial = temporary(path)
    try {
      await writeFile(partial, content)
      await rename(partial, path)
    } finally {
      await rm(partial, { force: true })
    }
  } catch (error) {
    throw cannotWrite(path, error)
  }
}

/**
 * Fill a folder whole or not at all: beside, then swapped in.
 *
 * @param folder
 *   Absolute path of the folder to replace.
 * @param keep
 *   Names in the old folder that the new one takes over where it has none.
 * @param fill
 *   Writes the new content into the empty folder it is given.
 * @returns
 *   What `fill` returned.
 * @throws UserError
 *   When the folder cannot be written, or is none of ours.
 */
export async function replaceFolder<T>(
  folder: string,
  keep: string[],
  fill: (partial: string) => Promise<T>,
): Promise<T> {
  const partial = await reserve(folder)
  try {
    const result = await fill(partial)
    for (const name of keep) {
      if (existsSync(join(folder, name)) && !existsSync(join(partial, name)))
        await cp(join(folder, name), join(partial, name), { recursive: true })
    }
    await writeFile(join(partial, MARKER), '')
    await swap(folder, partial)
    return result
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
}

async function reserve(folder: string): Promise<string> {
  try {
    const inside = existsSync(folder) ? await readdir(folder) : []
    if (inside.length && !inside.includes(MARKER))
      throw new UserError(
        `Unexpected files in \`${folder}\`, expected an empty folder or one that this program made; name another with \`--out\``,
      )
    await mkdir(dirname(folder), { recursive: true })
    const partial = temporary(folder)
    await mkdir(partial)
    return partial
  } catch (error) {
    throw cannotWrite(folder, error)
  }
}

async function swap(folder: string, partial: string): Promise<void> {
  const old = `${partial}~old`
  try {
    if (existsSync(folder)) await rename(folder, old)
    await rename(partial, folder)
  } catch (error) {
    if (existsSync(old) && !existsSync(folder)) await rename(old, folder)
    throw cannotWrite(folder, error)
  } finally {
    if (existsSync(folder)) await rm(old, { recursive: true, force: true })
  }
}
