import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

/** What a folder must take, in bytes: into one without room, the browser could write nothing. */
const ROOM = 1 << 20

/**
 * Find a folder for temporary files, also where TMPDIR names one that is not there, cannot be written or is full: the
 * browser, which writes there first, would be blamed.
 *
 * @param others
 *   Absolute paths to try after that of the system.
 * @returns
 *   The first one that takes files; that of the system where none does.
 */
export function temporaryFolder(others: string[] = process.platform === 'win32' ? [] : ['/tmp', '/var/tmp']): string {
  const asked = tmpdir()
  return [asked, ...others].find(takes) ?? asked
}

function takes(folder: string): boolean {
  try {
    const inside = mkdtempSync(join(folder, 'deck-'))
    try {
      writeFileSync(join(inside, 'room'), new Uint8Array(ROOM))
    } finally {
      rmSync(inside, { recursive: true, force: true })
    }
    return true
  } catch {
    return false
  }
}
