import type { Checked } from '../kit/checked.ts'
import type { Conversion } from '../deck/conversion.ts'
import { checkTable } from '../kit/check/checkTable.ts'
import { locateFaults } from '../kit/check/locateFaults.ts'
import { isGood } from '../kit/isGood.ts'
import { counted } from '../text/counted.ts'
import { displayPath } from '../terminal/displayPath.ts'
import { UserError } from '../system/userError.ts'

/**
 * Tell what the checks saw; the run has failed when one blocks the kit.
 *
 * @param checked
 *   What they saw.
 * @param conversion
 *   Converted page.
 * @param page
 *   Its absolute path.
 * @param tell
 *   Told of it.
 * @param where
 *   Sentence that says where a refused kit is (optional).
 * @throws UserError
 *   When a check failed.
 */
export function reportCheck(
  checked: Checked[],
  { deck }: Conversion,
  page: string,
  tell: (text: string) => void,
  where?: string,
): void {
  tell(checkTable(checked, locateFaults(checked, deck), displayPath(page)))
  const failed = checked.filter((check) => !isGood([check])).length
  if (failed)
    throw new UserError(
      [`${counted(failed, { one: 'check', other: 'checks' })} failed.`, where].filter(Boolean).join(' '),
    )
}
