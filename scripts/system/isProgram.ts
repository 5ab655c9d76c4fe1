import { accessSync, constants, statSync } from 'node:fs'

/** Tell whether a file is there and may be run. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    // Folders may be run, too.
    return statSync(path).isFile()
  } catch {
    return false
  }
}
