import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** How long what nobody asked for stays, in ms. */
const MONTH = 30 * 24 * 60 * 60 * 1000
/** The same of what another run may still read, and is made anew for each change of the program. */
export const DAY = 24 * 60 * 60 * 1000

/**
 * Remove what nobody has written or touched for long from a folder of what is kept from run to run.
 *
 * @param folder
 *   Absolute path.
 * @param kept
 *   Absolute paths of the files and folders that stay however old they are.
 * @param age
 *   How old what is removed is at least, in ms (default: a month).
 */
export function removeOld(folder: string, kept: readonly string[], age = MONTH): void {
  try {
    for (const path of readdirSync(folder).map((name) => join(folder, name))) {
      if (!kept.includes(path) && Date.now() - statSync(path).mtimeMs > age)
        rmSync(path, { recursive: true, force: true })
    }
  } catch {
    // There is none yet, it cannot be written, or another run was quicker: what is left takes room, and no more.
  }
}
