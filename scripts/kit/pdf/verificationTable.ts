import type { Finding } from './finding.ts'
import { textTable } from '../../terminal/textTable.ts'

/**
 * Write what verification saw: one line for each check, one column for each file.
 *
 * @param verified
 *   Files with their findings, the same checks in the same order.
 * @returns
 *   Table.
 */
export function verificationTable(verified: Array<{ name: string; findings: Finding[] }>): string {
  const head = ['verified', ...verified.map(({ name }) => name)]
  const checks = verified[0]?.findings.map(({ name }) => name) ?? []
  const rows = checks.map((check, index) => [
    check,
    ...verified.map(({ findings }) => {
      const finding = findings[index]
      return `${finding?.found ?? ''} ${finding?.problem ? '✗' : '✓'}`
    }),
  ])
  return textTable([head, ...rows])
}
