import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'

/** Most memory that the whole kit may take at a time, in MB of 10⁶ bytes. */
const LIMIT = 700

/** The highest moment of a step, in MB; processes of the browser and Node. */
interface Peak {
  step: string
  sum: number
  node: number
  processes: number
}

/**
 * Measure the memory of the whole kit: Node and all processes of the browser, at the moment it is highest.
 *
 * Each process counts its share (PSS): what two of them map counts half for each, so that the sum is what the machine
 * gives. Linux alone tells it.
 *
 * @returns
 *   Promise that resolves when the result is printed; the exit code is 1 when it is too much.
 */
export async function memory(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'deck-memory-'))
  try {
    const args = ['scripts/cli.js', 'content/commun_numerique.md', '-o', join(folder, 'kit')]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
    const peaks: Peak[] = []
    let peak: Peak = { step: '', sum: 0, node: 0, processes: 0 }
    child.stderr.on('data', (text: Buffer) => {
      // A step is told of when it is done.
      for (const [, step = ''] of String(text).matchAll(/✓ (\S+) \(/g)) {
        peaks.push({ ...peak, step })
        peak = { step: '', sum: 0, node: 0, processes: 0 }
      }
    })
    const watch = setInterval(() => {
      const shares = tree(child.pid ?? 0).map((pid) => shareOf(pid))
      const sum = shares.reduce((a, b) => a + b, 0)
      if (sum > peak.sum) peak = { step: '', sum, node: shares[0] ?? 0, processes: shares.length }
    }, 100)
    const [code] = (await once(child, 'close')) as [number | null]
    clearInterval(watch)
    if (code !== 0) throw new Error('The kit was not made')
    process.stdout.write('most MB in        all   Node  browser  processes\n')
    for (const { step, sum, node, processes } of peaks)
      process.stdout.write(
        `${step.padEnd(15)} ${sum.toFixed(0).padStart(5)} ${node.toFixed(0).padStart(6)} ${(sum - node).toFixed(0).padStart(8)} ${String(processes).padStart(10)}\n`,
      )
    const most = Math.max(...peaks.map(({ sum }) => sum))
    process.stdout.write(`${most.toFixed(0)} MB at most, limit ${LIMIT}\n`)
    if (most > LIMIT) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A process and all that it started, itself first. */
function tree(root: number): number[] {
  const parents = readdirSync('/proc').flatMap((name) => {
    const parent = /^\d+$/.test(name) ? /\) \S (\d+)/.exec(read(`/proc/${name}/stat`))?.[1] : undefined
    return parent === undefined ? [] : [[Number(name), Number(parent)] as const]
  })
  const found = [root]
  for (const pid of found) found.push(...parents.flatMap(([child, parent]) => (parent === pid ? [child] : [])))
  return found
}

/** In MB. */
function shareOf(pid: number): number {
  return (Number(/^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024) / 1e6
}

/** Nothing of a process that has ended. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
