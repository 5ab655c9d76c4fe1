import type { Format } from './format.ts'
import { fingerprints } from './fingerprints.ts'

const SEVERITIES = { error: 'blocker', warning: 'minor', info: 'info' } as const

/** Write findings as a Code Quality report of GitLab; what is about no file has no place in it. */
export const gitlab: Format = (findings) => {
  const placed = findings.flatMap((finding) => (finding.path === undefined ? [] : { ...finding, path: finding.path }))
  const names = fingerprints(placed)
  const issues = placed.map(({ path, start, severity, rule, message }, index) => ({
    description: message,
    check_name: rule,
    fingerprint: names[index],
    severity: SEVERITIES[severity],
    location: { path, lines: { begin: start?.line ?? 1 } },
  }))
  return `${JSON.stringify(issues, undefined, 2)}\n`
}
