import type { StepName } from './facts/steps.ts'

/** Word a step; one without words is a file, and keeps its name. */
export function stepText(name: string, steps: Record<StepName, string>): string {
  return Object.hasOwn(steps, name) ? steps[name as StepName] : name
}
