import { existsSync, lstatSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { displayPath } from '../terminal/displayPath.ts'
import { stays } from './temporaryPath.ts'
import { UserError } from '../system/userError.ts'
import { completePlacing, type OnChanged, type OnHeld, READY, type Rename } from './completePlacing.ts'
import { filesIn, hashOfFile, type Manifest, readManifest, writeManifest } from './manifest.ts'
import { isReal } from './ownership.ts'
import { ownFiles } from './ownFiles.ts'

/** What the new files are, beside their names. */
export interface Placing extends Omit<Manifest, 'files' | 'late'> {
  /** Says which files of the last run stay, if there are no new ones. */
  keep?: ((name: string) => boolean) | undefined
  rename?: Rename | undefined
  onChanged?: OnChanged | undefined
  onHeld?: OnHeld | undefined
}

/**
 * Move new files to their places in an output folder, and remove those of the last run that are no longer made. Files of
 * the user stay where they are. Either all of it happens or nothing: after a kill, `finish` does the rest.
 *
 * @param staged
 *   Absolute path of a folder in the output folder, with the new files.
 * @param folder
 *   Absolute path of the output folder.
 * @param placing
 *   What they are.
 * @throws UserError
 *   With exit code 2, when a file of the user's has the name of a new one; with 1, when one cannot be replaced.
 */
export function place(staged: string, folder: string, { keep, rename, onChanged, onHeld, ...made }: Placing): void {
  const old = readManifest(folder)?.files ?? {}
  const fresh = Object.fromEntries(filesIn(staged).map((name) => [name, hashOfFile(join(staged, name)) ?? '']))
  const lost = Object.keys(fresh).filter((name) => isTaken(folder, name, old, fresh[name]))
  if (lost.length) throw wouldReplace(folder, lost)
  const kept = Object.entries(old).filter(
    ([name]) => keep?.(name) && !(name in fresh) && existsSync(join(folder, name)),
  )
  // What was taken over from the last run with a change of the user's is not ours for that.
  const taken = Object.entries(old).filter(
    ([name, hash]) => hash && name in fresh && hash !== fresh[name] && hashOfFile(join(folder, name)) === fresh[name],
  )
  const files = { ...Object.fromEntries(kept), ...fresh, ...Object.fromEntries(taken) }
  writeManifest(staged, { ...made, files })
  renameSync(staged, join(folder, READY))
  stays(staged)
  try {
    completePlacing(folder, rename, onChanged, onHeld)
  } catch (error) {
    rmSync(join(folder, READY), { recursive: true, force: true })
    throw error
  }
}

/** Refuse a folder in which the user has something where a new file is known to go; names of folders end in a slash. */
export function guardNames(folder: string, names: string[]): void {
  const old = ownFiles(folder) ?? {}
  const lost = names.filter((name) =>
    name.endsWith('/') ? !isReal(folder, `${name}x`) : isTaken(folder, name, old, undefined),
  )
  if (lost.length) throw wouldReplace(folder, lost)
}

/** Say whether the user has something of another content where a new file goes. */
function isTaken(folder: string, name: string, old: Manifest['files'], hash: string | undefined): boolean {
  if (!isReal(folder, name)) return true
  const found = lstatSync(join(folder, name), { throwIfNoEntry: false })
  if (!found) return false
  if (found.isDirectory()) return true
  return !(name in old) && found.size > 0 && hashOfFile(join(folder, name)) !== hash
}

/** Most names that are told. */
const SHOWN = 3

function wouldReplace(folder: string, names: string[]): UserError {
  const shown = names.slice(0, SHOWN).map((name) => displayPath(join(folder, name)))
  return new UserError({ id: 'would-replace', names: shown, count: names.length }, 2)
}
