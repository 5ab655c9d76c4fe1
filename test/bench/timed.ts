import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import process from 'node:process'

/** What a program cost. */
export interface Timed {
  /** From its start to its end. */
  seconds: number
  /** Most memory it held at a time, in MB of 10⁶ bytes; `0` where the system does not tell. */
  peak: number
  code: number | null
}

/**
 * Run a program to its end.
 *
 * @param command
 *   Program.
 * @param args
 *   Its arguments.
 * @param cwd
 *   Folder it runs in.
 * @param env
 *   Its environment (default: ours).
 * @returns
 *   What it cost.
 */
export function timed(command: string, args: string[], cwd: string, env = process.env): Promise<Timed> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(command, args, { cwd, env, stdio: 'ignore' })
    let peak = 0
    const watch = setInterval(() => (peak = Math.max(peak, peakOf(child.pid))), 50)
    child.once('error', reject)
    child.once('close', (code) => {
      clearInterval(watch)
      resolve({ seconds: (performance.now() - start) / 1000, peak, code })
    })
  })
}

/** The high-water mark that Linux keeps of a process. */
function peakOf(pid: number | undefined): number {
  try {
    const kB = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return (Number(kB) * 1024) / 1e6 || 0
  } catch {
    return 0
  }
}

/**
 * Middle of several measurements.
 *
 * @param values
 *   Numbers.
 * @returns
 *   Median.
 */
export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
