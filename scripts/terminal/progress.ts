/** A step that was done. */
export interface Step {
  name: string
  seconds: number
}

/** Says what is going on. */
export interface Progress {
  /** Run a step and time it; of several talks, it is of one. */
  step: <T>(name: string, run: () => Promise<T>, of?: string) => Promise<T>
  /** Seconds of a step that was done. */
  secondsOf: (name: string) => number
}

/** How steps are told. */
export interface ProgressWords {
  step: (name: string, of: string | undefined) => string
  seconds: (seconds: number) => string
}

/** What is told of a step, and of which talk of several it is, as it goes on. */
interface Listener {
  /** Told that it begins; answers with what is to be done when it ends. */
  begin?: (name: string, of?: string) => () => void
  done: (step: Step, of?: string) => void
  failed?: (name: string, of?: string) => void
}

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']

/**
 * Show progress: a spinner on a terminal, a plain line for each step elsewhere.
 *
 * @param stream
 *   Where to write; standard error, so that results stay alone on standard output.
 * @param words
 *   How steps are told.
 * @returns
 *   Progress.
 */
export function progress(
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  { step: worded, seconds: secondsText }: ProgressWords,
): Progress {
  const over = stream.isTTY ? '\r\u001B[K' : ''
  return timedSteps({
    begin: (name, of) => {
      const spinner = stream.isTTY ? spin(stream, worded(name, of)) : undefined
      return () => clearInterval(spinner)
    },
    done: ({ name, seconds }, of) => void stream.write(`${over}✓ ${worded(name, of)} (${secondsText(seconds)})\n`),
    failed: (name, of) => void stream.write(`${over}✗ ${worded(name, of)}\n`),
  })
}

/**
 * Time steps.
 *
 * @param listener
 *   Told how each goes.
 * @returns
 *   Progress.
 */
export function timedSteps({ begin, done, failed }: Listener): Progress {
  const steps: Step[] = []
  return {
    step: async (name, run, of) => {
      const start = performance.now()
      const end = begin?.(name, of)
      try {
        const result = await run()
        const step = { name, seconds: (performance.now() - start) / 1000 }
        // Those of several talks are not asked for one by one.
        if (of === undefined) steps.push(step)
        end?.()
        done(step, of)
        return result
      } catch (error) {
        end?.()
        failed?.(name, of)
        throw error
      }
    },
    secondsOf: (name) => steps.find((step) => step.name === name)?.seconds ?? 0,
  }
}

function spin(stream: Pick<NodeJS.WriteStream, 'write'>, name: string): NodeJS.Timeout {
  let frame = 0
  return setInterval(() => stream.write(`\r${FRAMES[frame++ % FRAMES.length]} ${name}`), 80)
}
