import type { Checked } from '../kit/checked.ts'
import type { Conversion } from '../deck/conversion.ts'
import { checkTable } from '../kit/check/checkTable.ts'
import { locateFaults } from '../kit/check/locateFaults.ts'
import { displayPath } from '../terminal/displayPath.ts'
import { UserError } from '../system/userError.ts'

/**
 * Tell what the gates saw; the run has failed when one stayed shut.
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
 *   When there are faults.
 */
export function reportCheck(
  checked: Checked[],
  { deck }: Conversion,
  page: string,
  tell: (text: string) => void,
  where?: string,
): void {
  const faults = locateFaults(checked, deck)
  tell(checkTable(checked, faults, displayPath(page)))
  if (faults.length) throw new UserError([`The kit has ${faults.length} faults.`, where].filter(Boolean).join(' '))
}
