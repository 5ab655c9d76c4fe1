import type { Finding } from '../findings/finding.ts'
import { createHash } from 'node:crypto'

/**
 * Name findings so that the next run knows them again: by file, rule and text, whatever the line; those that are alike are
 * numbered, because a forge shows only the first of a name.
 *
 * @returns
 *   SHA-256 in hex for each, in their order.
 */
export function fingerprints(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>()
  return findings.map(({ path = '', rule, message }) => {
    const alike = JSON.stringify([path, rule, message])
    const no = seen.get(alike) ?? 0
    seen.set(alike, no + 1)
    return createHash('sha256').update(`${alike}${no}`).digest('hex')
  })
}
