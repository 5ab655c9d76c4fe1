import type { Progress } from '../terminal/progress.ts'
import { withTimeLimit, type StepSubject } from '../system/withTimeLimit.ts'

/**
 * Give all steps their limits.
 *
 * @param steps
 *   Told of each step.
 * @param making
 *   What they are steps of.
 * @returns
 *   The same, of which each step ends.
 */
export function progressWithLimits(steps: Progress, making: StepSubject): Progress {
  return { ...steps, step: (name, run, of) => steps.step(name, () => withTimeLimit(name, making, run), of) }
}
