import type { StepName } from '../facts/steps.ts'

/** Steps of a run, in English. */
export const steps: Record<StepName, string> = {
  site: 'site',
  verify: 'verify',
  check: 'check',
  read: 'read',
  png: 'png',
  browser: 'browser',
  write: 'write',
  report: 'report',
}
