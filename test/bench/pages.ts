import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { median, timed } from './timed.ts'

const COUNTS = [1, 5, 20]
/** Most that the most pages may take, as a multiple of one. */
const LIMIT = 6

/**
 * Make sites of 1, 5 and 20 talks, from nothing.
 *
 * @param runs
 *   How often each is made; by turns, so that whatever else the machine does hits all alike.
 * @returns
 *   Promise that resolves when the table is printed; the exit code is 1 when many take too long.
 */
export async function pages(runs: number): Promise<void> {
  const source = readFileSync('content/commun_numerique.md', 'utf8')
  const folder = mkdtempSync(join(tmpdir(), 'deck-pages-'))
  const paths = Array.from({ length: Math.max(...COUNTS) }, (_, index) => join(folder, `talk-${index + 1}.md`))
  const seconds = new Map<number, number[]>(COUNTS.map((count) => [count, []]))
  try {
    // No two alike: what stays as it was is not made again.
    for (const [index, path] of paths.entries()) writeFileSync(path, `${source}\n\n## Fin ${index + 1}\n\nMerci !\n`)
    for (let run = 0; run < runs; run++) {
      for (const [count, times] of seconds) {
        const out = join(folder, 'out')
        rmSync(out, { recursive: true, force: true })
        const args = ['scripts/cli.js', ...paths.slice(0, count), '-o', out]
        const { seconds: time, code } = await timed(process.execPath, args, process.cwd())
        if (code !== 0) throw new Error(`The site of ${count} pages was not made`)
        times.push(time)
      }
    }
    process.stdout.write('pages    seconds  s/page   ratio\n')
    const one = median(seconds.get(1) ?? [])
    for (const [count, times] of seconds) {
      const half = median(times)
      process.stdout.write(
        `${String(count).padStart(5)} ${half.toFixed(2).padStart(10)} ${(half / count).toFixed(2).padStart(7)} ${(half / one).toFixed(2).padStart(7)}\n`,
      )
      if (half / one > LIMIT) process.exitCode = 1
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
