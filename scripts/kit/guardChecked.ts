import type { Checked } from './checked.ts'
import { adviceIn } from './adviceIn.ts'
import { adviceText } from './adviceText.ts'
import { isGood } from './isGood.ts'
import { counted } from '../text/counted.ts'
import { UserError } from '../system/userError.ts'

/**
 * End a run in which a check failed.
 *
 * @param checked
 *   What the checks saw.
 * @param strict
 *   Whether advice is as bad (default: no).
 * @param where
 *   Sentence that says where a refused kit is (optional).
 * @throws UserError
 *   When a fault is blocking; where `strict`, when there is advice.
 */
export function guardChecked(checked: readonly Checked[], strict = false, where = ''): void {
  const failed = checked.filter((check) => !isGood([check])).length
  if (failed)
    throw new UserError(`${counted(failed, { one: 'check', other: 'checks' })} failed. ${where}`.trimEnd(), 1, {
      isTold: true,
    })
  const advice = strict ? adviceIn(checked) : 0
  if (advice)
    throw new UserError(`\`--strict\`: ${adviceText(advice)}. The talk is there all the same.`, 1, { isTold: true })
}
