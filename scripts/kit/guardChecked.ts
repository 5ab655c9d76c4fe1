import type { WhereRefused } from '../files/whereRefused.ts'
import type { Checked } from './checked.ts'
import { adviceIn } from './adviceIn.ts'
import { isGood } from './isGood.ts'
import { UserError } from '../system/userError.ts'

/**
 * End a run in which a check failed.
 *
 * @param checked
 *   What the checks saw.
 * @param strict
 *   Whether advice is as bad (default: no).
 * @param where
 *   Where a refused kit is (optional).
 * @throws UserError
 *   When a fault is blocking; where `strict`, when there is advice.
 */
export function guardChecked(checked: readonly Checked[], strict = false, where?: WhereRefused): void {
  const failed = checked.filter((check) => !isGood([check])).length
  if (failed) throw new UserError({ id: 'checks-failed', count: failed, where }, 1, { isTold: true })
  const advice = strict ? adviceIn(checked) : 0
  if (advice) throw new UserError({ id: 'strict-advice', count: advice }, 1, { isTold: true })
}
