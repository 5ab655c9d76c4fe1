import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { writeError } from './writeError.ts'

/**
 * Write files into a folder.
 *
 * @param folder
 *   Absolute path.
 * @param files
 *   Files, by their names in it.
 * @returns
 *   Promise that resolves when all are there.
 * @throws UserError
 *   When one cannot be written.
 */
export async function writeFiles(
  folder: string,
  files: Array<{ name: string; content: string | Uint8Array | Promise<Uint8Array> }>,
): Promise<void> {
  for (const { name, content } of files) {
    const whole = await content
    try {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), whole)
    } catch (error) {
      throw writeError(name, error)
    }
  }
}
