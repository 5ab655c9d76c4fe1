import type { Verified } from './pdfReader.ts'
import { Refused } from '../../system/refused.ts'
import { verificationTable } from './verificationTable.ts'

/**
 * Say what was seen in PDFs that were read back, and refuse those that are not what they must be.
 *
 * @param verified
 *   PDFs, and what was seen.
 * @param tell
 *   Told the table of what was seen.
 * @throws Refused
 *   When something is missing or wrong in one of them.
 */
export function rejectPdfs(verified: Verified[], tell: (text: string) => void): void {
  tell(verificationTable(verified))
  const problems = verified.flatMap(({ name, findings }) =>
    findings.flatMap((finding) => (finding.problem ? `${name}: ${finding.name}: ${finding.problem}` : [])),
  )
  if (problems.length) throw new Refused(`${problems.join('\n')}\nA PDF is not as it must be.`)
}
