import { accessSync, constants } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import process from 'node:process'

/**
 * Tell where peers are looked for.
 *
 * @param folder
 *   Folder with `node_modules/.bin` of the peers (default: those on PATH alone).
 * @returns
 *   Folders, as in the environment variable PATH; the first has the Node that runs this.
 */
export function pathOf(folder?: string): string {
  return [dirname(process.execPath), folder && resolve(folder, 'node_modules/.bin'), process.env['PATH']]
    .filter(Boolean)
    .join(delimiter)
}

/**
 * Tell whether a peer is there.
 *
 * @param name
 *   Its command.
 * @param searchPath
 *   Where it is looked for.
 * @returns
 *   Whether it can be run.
 */
export function isThere(name: string, searchPath: string): boolean {
  return searchPath.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
