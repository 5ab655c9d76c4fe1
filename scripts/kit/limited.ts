import type { Progress } from '../terminal/progress.ts'
import { within, type Making } from '../system/within.ts'

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
export function limited(steps: Progress, making: Making): Progress {
  return { ...steps, step: (name, run) => steps.step(name, () => within(name, making, run)) }
}
