import { existsSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, parse, relative, sep } from 'node:path'
import { filesIn, hashOfFile, type Manifest, MANIFEST, readManifest, writeManifest } from './manifest.ts'
import { isReal, isUntouched, removeEmpty } from './ownership.ts'
import { HeldError, patiently } from './patiently.ts'

/** Folder in an output folder whose files are whole and go to their places; what is in it is not made again. */
export const READY = '.deck-ready'
/** Folder in an output folder with the files that those replace, for as long as not all are in place. */
export const BACKUP = '.deck-old'

/** How a file is moved; other ways are for tests of what a system may refuse. */
export type Rename = (from: string, to: string) => void

/** Told of each file that was changed since this program wrote it: absolute paths of it, and of where it is now. */
export type OnChanged = (path: string, now: string) => void

/** Told of each file that another program had open: absolute paths of it, and of the new one beside it. */
export type OnHeld = (path: string, beside: string) => void

/** Files that people leave open while they mend their page; their readers lock them on Windows. */
const READ = /\.(?:pdf|pptx)$/

/**
 * Move what is ready to its place. No other code runs meanwhile, so that a signal waits; what a kill leaves half done is
 * done by the next call. A document that another program has open stays, and the new one is put beside it.
 */
export function completePlacing(
  folder: string,
  rename: Rename = renameSync,
  onChanged?: OnChanged,
  onHeld?: OnHeld,
): void {
  const ready = join(folder, READY)
  const next = readManifest(ready)
  if (!next) return
  const old = readManifest(folder)?.files ?? {}
  const undo: Array<() => void> = []
  const changed: Array<[string, string]> = []
  const held = new Map<string, string>()
  const move = (from: string, to: string): void => {
    mkdirSync(dirname(to), { recursive: true })
    patiently(() => rename(from, to))
    undo.unshift(() => renameSync(to, from))
  }
  const moveUnlessHeld = (name: string, from: string, to: string): boolean => {
    try {
      move(from, to)
      return true
    } catch (error) {
      if (error instanceof HeldError && READ.test(name)) return false
      throw error
    }
  }
  const replace = (name: string): void => {
    const path = join(folder, name)
    const hash = hashOfFile(path)
    // The same content: it stays, as it was written.
    if (hash && hash === hashOfFile(join(ready, name))) return
    if (lstatSync(path, { throwIfNoEntry: false })) {
      const isOurs = isUntouched(path, hash, old[name])
      const to = isOurs ? join(folder, BACKUP, name) : freeName(path)
      if (!moveUnlessHeld(name, path, to)) {
        const beside = freeName(path, 'new')
        move(join(ready, name), beside)
        held.set(name, beside)
        return
      }
      if (!isOurs) changed.push([path, to])
    }
    move(join(ready, name), path)
  }
  try {
    const waiting = filesIn(ready)
    const left: Manifest['files'] = {}
    // What others name comes first.
    const { pages = [], rest = [] } = Object.groupBy(waiting, (name) => (name.endsWith('.html') ? 'pages' : 'rest'))
    for (const name of [...rest, ...pages]) replace(name)
    for (const [name, hash] of Object.entries(old)) {
      const path = join(folder, name)
      if (!(name in next.files) && isReal(folder, name) && isUntouched(path, hashOfFile(path), hash))
        if (!moveUnlessHeld(name, path, join(folder, BACKUP, name))) left[name] = hash
    }
    if (held.size || Object.keys(left).length) writeManifest(ready, withHeld(next, old, folder, held, left))
    move(join(ready, MANIFEST), join(folder, MANIFEST))
  } catch (error) {
    undo.forEach((back) => back())
    rmSync(join(folder, BACKUP), { recursive: true, force: true })
    throw error
  }
  for (const left of [BACKUP, READY]) rmSync(join(folder, left), { recursive: true, force: true })
  removeEmpty(folder, Object.keys(old))
  changed.forEach(([from, to]) => onChanged?.(from, to))
  held.forEach((beside, name) => onHeld?.(join(folder, name), beside))
}

/** What is in a folder where documents could not be replaced, so that the next run does so. */
function withHeld(
  next: Manifest,
  old: Manifest['files'],
  folder: string,
  held: ReadonlyMap<string, string>,
  left: Manifest['files'],
): Manifest {
  const beside = [...held].map(([name, path]) => [inFolder(folder, path), next.files[name] ?? ''])
  const before = [...held.keys()].flatMap((name) => (name in old ? [[name, old[name] ?? '']] : []))
  const files = Object.entries(next.files).filter(([name]) => !held.has(name))
  return {
    ...next,
    late: [...held.keys()],
    files: Object.fromEntries([...files, ...beside, ...before, ...Object.entries(left)]),
  }
}

function inFolder(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/')
}

/** Name beside a file for another version of it: the user's, or one that could not take its place. */
export function freeName(path: string, kind: 'changed' | 'new' = 'changed'): string {
  const { dir, name, ext } = parse(path)
  for (let no = 1; ; no++) {
    const free = join(dir, `${name}.${kind}${no > 1 ? `-${no}` : ''}${ext}`)
    if (!existsSync(free)) return free
  }
}
