import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'

/** What a run that is cut short must not leave behind. */
const mine = new Set<string>()
/** Hidden name that tells whose it is: `.4711~dist`, and `.4711~dist~old` for what was there before. */
const NAME = /^\.(?<pid>\d+)~(?<base>.+?)(?<old>~old)?$/

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
export function temporary(path: string): string {
  if (!mine.size) process.once('exit', () => mine.forEach((left) => rmSync(left, { recursive: true, force: true })))
  sweep(path)
  const partial = join(dirname(path), `.${process.pid}~${basename(path)}`)
  mine.add(partial)
  return partial
}

function sweep(path: string): void {
  const folder = dirname(path)
  for (const name of namesIn(folder)) {
    const { base, pid, old } = NAME.exec(name)?.groups ?? {}
    if (base !== basename(path) || isAlive(Number(pid))) continue
    if (old && !existsSync(path)) renameSync(join(folder, name), path)
    else rmSync(join(folder, name), { recursive: true, force: true })
  }
}

/** There may be none yet, or one that may be written to but not listed. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
