import type { NoteTold } from '../locales/texts/facts/notes.ts'
import type { Placing } from './place.ts'
import type { Runner } from './runner.ts'
import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { writeError } from './writeError.ts'
import { displayPath } from '../terminal/displayPath.ts'
import { removedAtExit, stays } from './temporaryPath.ts'
import { UserError } from '../system/userError.ts'
import { BACKUP, completePlacing, READY } from './completePlacing.ts'
import { type Claim, guardFolder, pageMark } from './guardFolder.ts'
import { lock } from './lock.ts'
import { readManifest, writeManifest } from './manifest.ts'
import { place } from './place.ts'
import { realPath } from './realPath.ts'
import { runner } from './runner.ts'
import { ownFiles } from './ownFiles.ts'

/** Folders in an output folder that new files are made in; what a killed run left of them is removed. */
const STAGED = '.deck-new-'

/** An output folder that nobody else writes to. */
export interface OpenFolder {
  /** Absolute path of an empty folder in it for the new files. */
  staged: string
  /** Put the new files in their places; see `place`. */
  place: (placing?: Placing) => void
  /** Let others write to it, and remove what was made and not placed. */
  close: () => void
}

/**
 * Open an output folder: refuse it or make it, wait for others, and finish what a killed run began.
 *
 * @param folder
 *   Absolute path.
 * @param claim
 *   For what it is asked.
 * @param tell
 *   Told who else is at work, and which files were changed by the user.
 * @returns
 *   Folder.
 * @throws UserError
 *   With exit code 2, when it is not ours; with 1, when it cannot be written.
 */
export async function openFolder(folder: string, claim: Claim, tell: (note: NoteTold) => void): Promise<OpenFolder> {
  guardFolder(folder, claim)
  const made = makeFolder(folder)
  const unmake = (): void => removeIfEmpty(made)
  process.once('exit', unmake)
  const onChanged = (path: string, now: string): void =>
    tell({ id: 'changed-since', path: displayPath(path), now: displayPath(now) })
  const onHeld = (path: string, beside: string): void =>
    tell({ id: 'held-open', path: displayPath(path), beside: displayPath(beside) })
  try {
    const held = await lock(folder, waiting(folder, tell))
    const staged = join(folder, `${STAGED}${runner.token}`)
    const close = (): void => {
      held.release()
      rmSync(staged, { recursive: true, force: true })
      stays(staged)
      unmake()
      process.removeListener('exit', unmake)
    }
    try {
      // Another run may have made something of it in the meantime.
      guardFolder(folder, claim)
      completePlacing(folder, undefined, onChanged, onHeld)
      for (const name of readdirSync(folder).filter(
        (name) => name.startsWith(STAGED) || [BACKUP, READY].includes(name),
      ))
        rmSync(join(folder, name), { recursive: true, force: true })
      adopt(folder)
      mkdirSync(removedAtExit(staged))
    } catch (error) {
      close()
      throw error
    }
    return {
      staged,
      close,
      place: (placing) => {
        if (!held.isMine()) throw new UserError({ id: 'lock-lost', folder })
        place(staged, folder, { page: pageMark(folder, claim.page), onChanged, onHeld, ...placing })
      },
    }
  } catch (error) {
    unmake()
    throw writeError(folder, error)
  }
}

/** Make a folder, also where a link leads; answer with the folders that were not there, the innermost first. */
function makeFolder(folder: string): string[] {
  const missing: string[] = []
  for (let path = realPath(folder); !existsSync(path); path = dirname(path)) missing.push(path)
  try {
    for (const path of missing.toReversed()) mkdirSync(path, { recursive: true })
    return missing
  } catch (error) {
    throw writeError(folder, error)
  }
}

function removeIfEmpty(folders: string[]): void {
  for (const folder of folders) {
    try {
      rmdirSync(folder)
    } catch {
      // There is something in it by now.
      return
    }
  }
}

/** Give a folder with what `slides` wrote its manifest. */
function adopt(folder: string): void {
  const files = readManifest(folder) ? undefined : ownFiles(folder)
  if (files) writeManifest(folder, { files })
}

function waiting(folder: string, tell: (note: NoteTold) => void): (other: Runner | undefined) => void {
  return (other) => tell({ id: 'waiting', folder: displayPath(folder), process: other?.pid })
}
