import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * Tell which file an address leads to.
 *
 * @param address
 *   Address.
 * @param from
 *   Absolute path of the file that it stands in.
 * @returns
 *   Absolute path; nothing where it leads to no file.
 */
export function fileOf(address: string, from: string): string | undefined {
  try {
    return fileURLToPath(new URL(address, pathToFileURL(from)))
  } catch {
    return
  }
}
