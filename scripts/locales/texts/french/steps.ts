import type { StepName } from '../facts/steps.ts'

/** Steps of a run, in French. */
export const steps: Record<StepName, string> = {
  site: 'site',
  verify: 'relecture des PDF',
  check: 'contrôles',
  read: 'page de lecture',
  png: 'images',
  browser: 'navigateur',
  write: 'écriture',
  report: 'rapport',
}
