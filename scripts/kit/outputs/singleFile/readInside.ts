import { readFile, realpath, stat } from 'node:fs/promises'
import { sep } from 'node:path'

/**
 * Read a file, if it is one of a folder: nothing else of the machine is taken along, wherever a name or a link leads.
 *
 * @param folder
 *   Absolute path of the folder.
 * @param path
 *   Absolute path of the file.
 * @returns
 *   Its content; nothing where it is outside the folder, or not there.
 */
export async function readInside(folder: string, path: string): Promise<Buffer | undefined> {
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(path)])
    const isInside = file.startsWith(root.endsWith(sep) ? root : root + sep)
    return isInside && (await stat(file)).isFile() ? await readFile(file) : undefined
  } catch {
    return
  }
}
