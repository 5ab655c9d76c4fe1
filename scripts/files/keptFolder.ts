import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readSealed, writeSealed } from './sealed.ts'
import { temporaryPath } from './temporaryPath.ts'

/** File that says what is in the folder: it is no part of that. */
export const RECORD = 'kept.sealed'

/** What is kept in a folder, and how to make it. */
export interface Keeping<Told> {
  /** Tells what is in a folder, in values that JSON can write; by that it is seen whether all is as it was. */
  look: (folder: string) => unknown
  /** Fills an empty folder; what it returns is kept, too. */
  fill: (folder: string) => Promise<Told>
}

/**
 * Keep a folder from run to run: where it is not as it was when it was filled, it is filled anew.
 *
 * @param folder
 *   Absolute path.
 * @param keeping
 *   What is kept in it.
 * @returns
 *   What `fill` told when it filled it.
 * @throws
 *   What `fill` throws, or when the folder cannot be written.
 */
export async function keptFolder<Told>(folder: string, { look, fill }: Keeping<Told>): Promise<Told> {
  const kept = recallFolder<Told>(folder, look)
  if (kept) return kept.told
  await mkdir(dirname(folder), { recursive: true })
  const partial = temporaryPath(folder)
  try {
    await mkdir(partial)
    const told = await fill(partial)
    await writeSealed(join(partial, RECORD), JSON.stringify({ seen: look(partial), told }))
    // Another process may have been quicker: it made the same.
    if (!recallFolder(folder, look)) await replace(folder, partial)
    return told
  } finally {
    await rm(partial, { recursive: true, force: true })
  }
}

/**
 * Recall a folder that `keptFolder` filled.
 *
 * @param folder
 *   Absolute path.
 * @param look
 *   As there.
 * @returns
 *   What was told when it was filled; nothing where it is not as it was then.
 */
export function recallFolder<Told>(folder: string, look: Keeping<Told>['look']): { told: Told } | undefined {
  try {
    const record = readSealed(join(folder, RECORD))
    if (!record) return
    const { seen, told } = JSON.parse(record.toString()) as { seen: unknown; told: Told }
    return JSON.stringify(look(folder)) === JSON.stringify(seen) ? { told } : undefined
  } catch {
    // Something is gone, or cannot be read.
    return
  }
}

async function replace(folder: string, partial: string): Promise<void> {
  const old = `${partial}~old`
  try {
    if (existsSync(folder)) await rename(folder, old)
    await rename(partial, folder)
  } finally {
    await rm(old, { recursive: true, force: true })
  }
}
