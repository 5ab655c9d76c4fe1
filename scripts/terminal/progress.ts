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
  const steps: Step[] = []
  return {
    step: async (name, run, of) => {
      const start = performance.now()
      const spinner = stream.isTTY ? spin(stream, worded(name, of)) : undefined
      try {
        const result = await run()
        const seconds = (performance.now() - start) / 1000
        // Those of several talks are not asked for one by one.
        if (of === undefined) steps.push({ name, seconds })
        clearInterval(spinner)
        stream.write(`${stream.isTTY ? '\r\u001B[K' : ''}✓ ${worded(name, of)} (${secondsText(seconds)})\n`)
        return result
      } catch (error) {
        clearInterval(spinner)
        stream.write(`${stream.isTTY ? '\r\u001B[K' : ''}✗ ${worded(name, of)}\n`)
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
