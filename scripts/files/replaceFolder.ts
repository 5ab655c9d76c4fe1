import type { NoteTold } from '../locales/texts/facts/notes.ts'
import type { Claim } from './guardFolder.ts'
import { keepRefused } from './keepRefused.ts'
import { openFolder } from './openFolder.ts'
import { guardNames } from './place.ts'

/** How a folder is filled. */
export interface Filling<T> extends Claim {
  /** Says which files of the last run stay, if there are no new ones (default: none). */
  keep?: (name: string) => boolean
  /** Says whether what was made replaces the last good kit, goes beside it, or is nothing (default: it replaces it). */
  verdict?: (result: T) => 'good' | 'refused' | 'nothing'
  /** Names of what is made for certain, folders with a slash at the end; files of the user that have them are refused. */
  names?: string[]
  /** Told who else is at work, and what became of files that the user changed. */
  tell: (note: NoteTold) => void
}

/**
 * Fill a folder whole or not at all: in a folder in it, whose files then go to their places. What this program did not
 * write stays as it is.
 *
 * @param folder
 *   Absolute path of the folder.
 * @param filling
 *   How.
 * @param fill
 *   Writes the new content into the empty folder it is given.
 * @returns
 *   What `fill` returned, and where the content is now: one that is not good goes to a folder beside; nothing where it
 *   could not be kept.
 * @throws UserError
 *   When the folder cannot be written, or is none of ours; then what was there stays.
 */
export async function replaceFolder<T>(
  folder: string,
  { keep, verdict, names, tell, ...claim }: Filling<T>,
  fill: (partial: string) => Promise<T>,
): Promise<{ result: T; at: string | undefined }> {
  const open = await openFolder(folder, claim, tell)
  try {
    guardNames(folder, names ?? [])
    const result = await fill(open.staged)
    const found = verdict?.(result) ?? 'good'
    if (found === 'refused') return { result, at: await keepRefused(open.staged, folder, claim, tell) }
    if (found === 'good') open.place({ keep })
    return { result, at: folder }
  } finally {
    open.close()
  }
}
