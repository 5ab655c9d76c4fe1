import type { Checked } from '../kit/checked.ts'
import type { Conversion } from '../deck/conversion.ts'
import { checkTable } from '../kit/check/checkTable.ts'
import { locateFaults } from '../kit/check/locateFaults.ts'
import { displayPath } from '../terminal/displayPath.ts'

/**
 * Tell what the checks saw.
 *
 * @param checked
 *   What they saw.
 * @param conversion
 *   Converted page.
 * @param page
 *   Its absolute path.
 * @param tell
 *   Told of it.
 */
export function reportCheck(
  checked: readonly Checked[],
  { deck }: Pick<Conversion, 'deck'>,
  page: string,
  tell: (text: string) => void,
): void {
  if (checked.length) tell(checkTable(checked, locateFaults(checked, deck), displayPath(page)))
}
