import process from 'node:process'
import { Script } from 'node:vm'

/** Name under which the function is found by the script that calls it. */
const NAME = Symbol.for('deck-interruptible')
const CALL = new Script(`globalThis[Symbol.for('deck-interruptible')]()`)
/** Signals that `main` answers: their listeners would have to wait until the function is done. */
const SIGNALS = ['SIGHUP', 'SIGTERM'] as const

/**
 * Call a function that keeps the process busy so that it can be ended: by time, and by Ctrl-C.
 *
 * Other signals end the process at once, as where nobody listens; the next run takes away what is left.
 *
 * @param run
 *   Synchronous function.
 * @param seconds
 *   How long it may take.
 * @param tooLong
 *   Error to throw when it takes longer.
 * @returns
 *   What it returns.
 * @throws
 *   What it throws.
 */
export function interruptible<Result>(run: () => Result, seconds: number, tooLong: () => Error): Result {
  const global = globalThis as { [NAME]?: () => Result }
  const held = SIGNALS.map((signal) => [signal, process.rawListeners(signal) as NodeJS.SignalsListener[]] as const)
  global[NAME] = run
  for (const [signal, listeners] of held) for (const listener of listeners) process.off(signal, listener)
  try {
    const timeout = Math.ceil(seconds * 1000)
    // Errors are passed on as they are: shown, they would carry lines of ours in their stacks.
    return CALL.runInThisContext({ timeout, breakOnSigint: true, displayErrors: false }) as Result
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw tooLong()
    if (code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED') process.exit(130)
    throw error
  } finally {
    for (const [signal, listeners] of held) for (const listener of listeners) process.on(signal, listener)
    delete global[NAME]
  }
}
