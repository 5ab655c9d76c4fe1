import { createHash, randomBytes } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import { isAlive, runner } from './runner.ts'

/** What a run that is cut short must not leave behind. */
const mine = new Set<string>()
process.once('exit', () => mine.forEach((left) => rmSync(left, { recursive: true, force: true })))
/**
 * Hidden name that tells whose it is: process, its place, and a random part. Earlier versions wrote `.4711~dist`, and
 * `.4711~dist~old` for what was there before.
 */
const NAME = /^\.(?<pid>\d+)(?:-(?<place>[0-9a-f]{8})-[0-9a-f]{8})?~(?<base>.+?)(?<old>~old)?$/
/** How long, in ms, what was made in another container or on another host may be in use. */
const IN_USE = 24 * 60 * 60 * 1000
/** File systems take names of 255 bytes; the rest is for the marks around it. */
const LONGEST = 200

/**
 * Name a file or folder beside another, for as long as it is not whole; it goes with the process at the latest.
 *
 * Also takes away what runs left there that were killed, and puts back what they had only moved aside.
 *
 * @param path
 *   Absolute path of what is to be written.
 * @returns
 *   Absolute path to write to.
 */
export function temporaryPath(path: string): string {
  const base = shortened(basename(path))
  sweep(path, base)
  const name = `.${process.pid}-${runner.place}-${randomBytes(4).toString('hex')}~${base}`
  return removedAtExit(join(dirname(path), name))
}

/**
 * Remove a file or folder when the process ends, if it is still there.
 *
 * @returns
 *   The same path.
 */
export function removedAtExit(path: string): string {
  mine.add(path)
  return path
}

/** Let a file or folder stay when the process ends. */
export function stays(path: string): void {
  mine.delete(path)
}

function shortened(base: string): string {
  return Buffer.byteLength(base) > LONGEST ? createHash('sha256').update(base).digest('hex') : base
}

function sweep(path: string, base: string): void {
  const folder = dirname(path)
  for (const name of namesIn(folder)) {
    const found = NAME.exec(name)?.groups
    const left = join(folder, name)
    if (found?.['base'] !== base || isInUse(left, Number(found['pid']), found['place'])) continue
    if (found['old'] && !existsSync(path)) renameSync(left, path)
    else rmSync(left, { recursive: true, force: true })
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    // A folder that is not there yet, or may not be listed, can be written to all the same.
    return []
  }
}

function isInUse(path: string, pid: number, place = runner.place): boolean {
  if (mine.has(path)) return true
  if (place === runner.place && pid !== process.pid) return isAlive(pid)
  const { mtimeMs } = lstatSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0 }
  return place !== runner.place && Date.now() - mtimeMs < IN_USE
}
