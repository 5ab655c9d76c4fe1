/** A step that was done. */
export interface Step {
  name: string
  seconds: number
}

/** Says what is going on. */
export interface Progress {
  /** Run a step and time it. */
  step: <T>(name: string, run: () => Promise<T>) => Promise<T>
  /** Seconds of a step that was done. */
  secondsOf: (name: string) => number
}

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']

/**
 * Show progress: a spinner on a terminal, a plain line for each step elsewhere.
 *
 * @param stream
 *   Where to write; standard error, so that results stay alone on standard output.
 * @returns
 *   Progress.
 */
export function progress(stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>): Progress {
  const steps: Step[] = []
  return {
    step: async (name, run) => {
      const start = performance.now()
      const spinner = stream.isTTY ? spin(stream, name) : undefined
      try {
        const result = await run()
        const seconds = (performance.now() - start) / 1000
        steps.push({ name, seconds })
        clearInterval(spinner)
        stream.write(`${stream.isTTY ? '\r\u001B[K' : ''}✓ ${name} (${seconds.toFixed(1)} s)\n`)
        return result
      } catch (error) {
        clearInterval(spinner)
        stream.write(`${stream.isTTY ? '\r\u001B[K' : ''}✗ ${name}\n`)
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
