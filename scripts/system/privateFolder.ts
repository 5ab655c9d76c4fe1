import { lstatSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

/**
 * Find the user's own folder among temporary files, which are everybody's: what others could have put there is not read.
 *
 * @param within
 *   Absolute path of the folder for temporary files (default: that of the system).
 * @returns
 *   Absolute path of a folder that is there, and stays; where somebody else has taken its name, one for this run.
 */
export function privateFolder(within: string = tmpdir()): string {
  const folder = join(within, `deck-cache-${process.getuid?.() ?? 'own'}`)
  if (!lstatSync(folder, { throwIfNoEntry: false })) mkdirSync(folder, { mode: 0o700 })
  const found = lstatSync(folder)
  const isPrivate = !process.getuid || (found.uid === process.getuid() && !(found.mode & 0o022))
  if (found.isDirectory() && isPrivate) return folder
  const own = mkdtempSync(`${folder}-`)
  process.once('exit', () => rmSync(own, { recursive: true, force: true }))
  return own
}
