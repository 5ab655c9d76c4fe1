import { createHash, randomBytes } from 'node:crypto'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import process from 'node:process'

/** A process, so that another one can tell later whether it still runs. */
export interface Runner {
  /** Where process ids mean the same: a host since it was started, or a container. */
  place: string
  pid: number
  /** When it started, where the system tells: ids are given out again. */
  start: string
  /** Differs for each process, whatever else is the same. */
  token: string
}

/** This process. */
export const runner: Runner = {
  place: createHash('sha256')
    .update(JSON.stringify([hostname(), read('/proc/sys/kernel/random/boot_id'), pidNamespace()]))
    .digest('hex')
    .slice(0, 8),
  pid: process.pid,
  start: startOf(process.pid),
  token: randomBytes(4).toString('hex'),
}

/**
 * Say whether a process still runs.
 *
 * @returns
 *   `undefined` where that cannot be known from here: it ran in another place, or its id may be another's by now.
 */
export function isRunning({ place, pid, start, token }: Runner): boolean | undefined {
  if (token === runner.token) return true
  if (place !== runner.place) return undefined
  // A container that was started again gives out the same ids.
  if (pid === process.pid || !isAlive(pid)) return false
  return start && start === startOf(pid) ? true : start ? false : undefined
}

/** Say whether a process id is in use here. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Start of a process in ticks since the system was started: field 22 of its record, counted from behind its name. */
function startOf(pid: number): string {
  return read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')[19] ?? ''
}

function pidNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return ''
  }
}
