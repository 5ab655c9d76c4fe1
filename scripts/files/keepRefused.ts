import type { NoteTold } from '../locales/texts/facts/notes.ts'
import type { Claim } from './guardFolder.ts'
import { cpSync, existsSync, readdirSync, renameSync } from 'node:fs'
import { join, parse } from 'node:path'
import { UserError } from '../system/userError.ts'
import { openFolder } from './openFolder.ts'
import { readManifest } from './manifest.ts'
import { removeOurs } from './removeOurs.ts'

/** Folder beside an output folder for a kit that was refused. */
function failedFolder(folder: string): string {
  const { dir, base } = parse(folder)
  return join(dir, `${base}.failed`)
}

/**
 * Keep a refused kit beside the last good one.
 *
 * @param staged
 *   Absolute path of the folder with its files; it is emptied.
 * @param folder
 *   Absolute path of the output folder.
 * @param claim
 *   For what that is asked.
 * @param tell
 *   Told why it cannot be kept.
 * @returns
 *   Absolute path of where it is now; nothing where it could not be kept.
 */
export async function keepRefused(
  staged: string,
  folder: string,
  claim: Claim,
  tell: (note: NoteTold) => void,
): Promise<string | undefined> {
  const failed = failedFolder(folder)
  try {
    const open = await openFolder(failed, { page: claim.page }, tell)
    try {
      for (const name of readdirSync(staged)) move(join(staged, name), join(open.staged, name))
      open.place({ isRefused: true })
      return failed
    } finally {
      open.close()
    }
  } catch (error) {
    tell({
      id: 'refused-lost',
      problem: error instanceof UserError ? error.told : undefined,
      reason: error instanceof Error ? error.message : String(error),
    })
    return undefined
  }
}

/** Remove a refused kit that a good one has followed. */
export function forgetRefused(folder: string): void {
  const failed = failedFolder(folder)
  if (existsSync(failed) && readManifest(failed)?.isRefused) removeOurs(failed)
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch {
    // Another file system.
    cpSync(from, to, { recursive: true })
  }
}
