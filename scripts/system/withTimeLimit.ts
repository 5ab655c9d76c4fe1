import type { Limits } from './stepLimits.ts'
import { AsyncLocalStorage } from 'node:async_hooks'
import { LIMITS } from './stepLimits.ts'
import { UserError } from './userError.ts'

/** What is made, as far as its limits and messages tell it. */
export interface StepSubject {
  /** Title of the page. */
  title: string
  slides: number
  /** Default: `LIMITS`. */
  limits?: Limits
}

const signals = new AsyncLocalStorage<AbortSignal>()

/**
 * Run a step, and end it when it takes too long.
 *
 * @param step
 *   Its name.
 * @param making
 *   What it is a step of.
 * @param run
 *   Step; what it starts can be ended by `lateSignal`.
 * @returns
 *   What it returns.
 * @throws UserError
 *   When it takes longer than its limit.
 */
export async function withTimeLimit<Result>(
  step: string,
  making: StepSubject,
  run: () => Promise<Result>,
): Promise<Result> {
  const { title, slides, limits = LIMITS } = making
  const { seconds, perSlide } = limits[step] ?? limits.other
  const most = seconds + perSlide * slides
  const stop = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new UserError({ id: 'step-late', title, step, seconds: most }))
      stop.abort()
    }, most * 1000)
  })
  try {
    return await Promise.race([signals.run(stop.signal, run), late])
  } catch (error) {
    // What the browser is asked for has limits of its own.
    if (!(error instanceof Error && error.name === 'TimeoutError')) throw error
    throw new UserError({ id: 'step-waited', title, step, reason: error.message.split('\n')[0] ?? '' })
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Signal of the step that is running: it is aborted when the step has taken too long.
 *
 * @returns
 *   Signal; none outside of steps.
 */
export function lateSignal(): AbortSignal | undefined {
  return signals.getStore()
}
