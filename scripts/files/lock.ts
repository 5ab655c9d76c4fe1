import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { removedAtExit, stays } from './temporaryPath.ts'
import { UserError } from '../system/userError.ts'
import { isRunning, type Runner, runner } from './runner.ts'

/** File in an output folder that says who writes to it. */
export const LOCK = '.deck-lock'

/** In ms: how often the owner touches its lock, and others look; how long an untouched one holds; the longest wait. */
const TIMES = { touch: 2000, look: 200, silent: 60_000, most: 600_000 }

/** What a lock of this process lets do. */
export interface Lock {
  /** Whether nobody has taken it since, as after a long sleep of this process. */
  isMine: () => boolean
  release: () => void
}

/**
 * Wait until nobody else writes to a folder, and keep others from it.
 *
 * @param folder
 *   Absolute path of a folder that is there.
 * @param onWait
 *   Told once when another run is at work.
 * @param times
 *   How long to wait for what (default: as for people).
 * @returns
 *   Lock.
 * @throws UserError
 *   When the other run goes on for too long.
 */
export async function lock(folder: string, onWait: (other: Runner | undefined) => void, times = TIMES): Promise<Lock> {
  const path = join(folder, LOCK)
  // Two runs of one process are two owners.
  const owner = JSON.stringify({ ...runner, run: ++runs })
  const began = performance.now()
  let seen = { content: '', touched: 0, at: began, isTold: false }
  while (!take(path, owner)) {
    const found = look(path)
    if (!found) continue
    const now = performance.now()
    if (found.content !== seen.content || found.touched !== seen.touched) seen = { ...seen, ...found, at: now }
    const other = parsed(found.content)
    const runs = other ? isRunning(other) : undefined
    if (runs === false || (runs === undefined && now - seen.at > times.silent)) {
      breakUp(path, found.content)
      continue
    }
    if (now - began > times.most) throw new UserError({ id: 'lock-held', folder })
    if (!seen.isTold) onWait(other)
    seen.isTold = true
    await sleep(times.look)
  }
  removedAtExit(path)
  const touching = setInterval(() => touch(path), times.touch).unref()
  const isMine = (): boolean => look(path)?.content === owner
  return {
    isMine,
    release: () => {
      clearInterval(touching)
      stays(path)
      if (isMine()) rmSync(path, { force: true })
    },
  }
}

let runs = 0

function take(path: string, owner: string): boolean {
  try {
    const file = openSync(path, 'wx')
    writeSync(file, owner)
    closeSync(file)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // A run that was waited for removed the folder that it had made and got nothing into.
    if (code === 'ENOENT') mkdirSync(dirname(path), { recursive: true })
    if (code === 'EEXIST' || code === 'ENOENT') return false
    throw error
  }
}

function look(path: string): { content: string; touched: number } | undefined {
  try {
    return { content: readFileSync(path, 'utf8'), touched: statSync(path).mtimeMs }
  } catch {
    // Released this moment.
    return undefined
  }
}

/** Take a lock away whose owner is gone, unless another run was quicker. */
function breakUp(path: string, content: string): void {
  const aside = `${path}-${runner.token}`
  try {
    renameSync(path, aside)
    if (readFileSync(aside, 'utf8') === content) rmSync(aside)
    else renameSync(aside, path)
  } catch {
    // Another run took it away: who owns it now is seen at the next look.
  }
}

function parsed(content: string): Runner | undefined {
  try {
    return JSON.parse(content) as Runner
  } catch {
    return undefined
  }
}

function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date())
  } catch {
    // It was taken: that is asked for before anything is replaced.
  }
}
