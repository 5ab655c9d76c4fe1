import process from 'node:process'
import { median, timed } from './timed.ts'

/** Something to measure: one program or several, one after the other. */
export interface Contender {
  name: string
  steps: Array<{ command: string; args: string[]; cwd: string; env?: NodeJS.ProcessEnv }>
  /** What has to be so before each run, which is not measured (optional). */
  before?: () => void
  /** Whether others make it (default: `false`). */
  isPeer?: boolean
  /** Most that it may cost, as a multiple of the last one of its group (optional). */
  limit?: number
}

/** Contenders that do the same, or nearly so; the last one is what the others are compared to. */
export interface Group {
  title: string
  contenders: Contender[]
}

/** What a contender took. */
export interface Result extends Pick<Contender, 'name' | 'isPeer' | 'limit'> {
  group: string
  /** Median of whole processes. */
  seconds: number
  /** Multiple of the last one of its group. */
  ratio: number
}

/**
 * Measure contenders by turns, so that whatever else the machine does hits all alike.
 *
 * @param groups
 *   Contenders.
 * @param runs
 *   How often each runs, after a run to warm up that does not count.
 * @returns
 *   Results, in order.
 */
export async function sideBySide(groups: Group[], runs: number): Promise<Result[]> {
  const seconds = new Map<Contender, number[]>()
  for (let run = -1; run < runs; run++) {
    for (const contender of groups.flatMap(({ contenders }) => contenders)) {
      const time = await once(contender)
      if (run >= 0) seconds.set(contender, [...(seconds.get(contender) ?? []), time])
    }
    process.stderr.write(`${run < 0 ? 'warm-up' : `run ${run + 1} of ${runs}`} done\n`)
  }
  return groups.flatMap(({ title, contenders }) => {
    const medians = contenders.map((contender) => median(seconds.get(contender) ?? []))
    const reference = medians.at(-1) ?? Number.NaN
    return contenders.map(({ name, isPeer, limit }, index) => ({
      group: title,
      name,
      isPeer,
      limit,
      seconds: medians[index] ?? Number.NaN,
      ratio: (medians[index] ?? Number.NaN) / reference,
    }))
  })
}

async function once({ name, steps, before }: Contender): Promise<number> {
  before?.()
  let sum = 0
  for (const { command, args, cwd, env } of steps) {
    const { seconds, code } = await timed(command, args, cwd, env)
    if (code !== 0) throw new Error(`\`${name}\` failed: ${command} ${args.join(' ')}`)
    sum += seconds
  }
  return sum
}
