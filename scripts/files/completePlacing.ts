import { existsSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, parse } from 'node:path'
import { filesIn, hashOfFile, MANIFEST, readManifest } from './manifest.ts'
import { isReal, isUntouched, removeEmpty } from './ownership.ts'
import { patiently } from './patiently.ts'

/** Folder in an output folder whose files are whole and go to their places; what is in it is not made again. */
export const READY = '.deck-ready'
/** Folder in an output folder with the files that those replace, for as long as not all are in place. */
export const BACKUP = '.deck-old'

/** How a file is moved; other ways are for tests of what a system may refuse. */
export type Rename = (from: string, to: string) => void

/** Told of each file that was changed since this program wrote it: absolute paths of it, and of where it is now. */
export type OnChanged = (path: string, now: string) => void

/**
 * Move what is ready to its place. No other code runs meanwhile, so that a signal waits; what a kill leaves half done is
 * done by the next call.
 */
export function completePlacing(folder: string, rename: Rename = renameSync, onChanged?: OnChanged): void {
  const ready = join(folder, READY)
  const next = readManifest(ready)
  if (!next) return
  const old = readManifest(folder)?.files ?? {}
  const undo: Array<() => void> = []
  const changed: Array<[string, string]> = []
  const move = (from: string, to: string): void => {
    mkdirSync(dirname(to), { recursive: true })
    patiently(() => rename(from, to))
    undo.unshift(() => renameSync(to, from))
  }
  const replace = (name: string): void => {
    const path = join(folder, name)
    const hash = hashOfFile(path)
    // The same content: it stays, as it was written.
    if (hash && hash === hashOfFile(join(ready, name))) return
    if (lstatSync(path, { throwIfNoEntry: false })) {
      const isOurs = isUntouched(path, hash, old[name])
      const to = isOurs ? join(folder, BACKUP, name) : freeName(path)
      move(path, to)
      if (!isOurs) changed.push([path, to])
    }
    move(join(ready, name), path)
  }
  try {
    const waiting = filesIn(ready)
    // What others name comes first.
    const { pages = [], rest = [] } = Object.groupBy(waiting, (name) => (name.endsWith('.html') ? 'pages' : 'rest'))
    for (const name of [...rest, ...pages]) replace(name)
    for (const [name, hash] of Object.entries(old)) {
      const path = join(folder, name)
      if (!(name in next.files) && isReal(folder, name) && isUntouched(path, hashOfFile(path), hash))
        move(path, join(folder, BACKUP, name))
    }
    move(join(ready, MANIFEST), join(folder, MANIFEST))
  } catch (error) {
    undo.forEach((back) => back())
    rmSync(join(folder, BACKUP), { recursive: true, force: true })
    throw error
  }
  for (const left of [BACKUP, READY]) rmSync(join(folder, left), { recursive: true, force: true })
  removeEmpty(folder, Object.keys(old))
  changed.forEach(([from, to]) => onChanged?.(from, to))
}

/** Name beside a file for the user's version of it. */
export function freeName(path: string): string {
  const { dir, name, ext } = parse(path)
  for (let no = 1; ; no++) {
    const free = join(dir, `${name}.changed${no > 1 ? `-${no}` : ''}${ext}`)
    if (!existsSync(free)) return free
  }
}
