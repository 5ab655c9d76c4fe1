import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** How long what nobody asked for stays, in ms. */
const KEPT = 30 * 24 * 60 * 60 * 1000

/**
 * Remove what nobody has written or touched in a month from a folder of what is kept from run to run.
 *
 * @param folder
 *   Absolute path.
 * @param kept
 *   Absolute paths of the files that stay however old they are.
 */
export function removeOld(folder: string, kept: readonly string[]): void {
  try {
    for (const path of readdirSync(folder).map((name) => join(folder, name))) {
      if (!kept.includes(path) && Date.now() - statSync(path).mtimeMs > KEPT) rmSync(path, { force: true })
    }
  } catch {
    // There is none yet, it cannot be written, or another run was quicker: what is left takes room, and no more.
  }
}
