import type { Finding } from '../findings/finding.ts'
import type { Format } from './format.ts'

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const
const ORDER = Object.keys(COMMANDS)

/**
 * Write findings as workflow commands of GitHub, one a line, which have to be printed by a step. GitHub shows the first
 * ten of each kind in a step, so the worst come first.
 */
export const github: Format = (findings, { name }) =>
  findings
    .toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
    .map((finding) => `${command(finding, name)}\n`)
    .join('')

function command({ path, start, end, severity, rule, message }: Finding, program: string): string {
  const properties = {
    file: path,
    line: start?.line,
    // A column of the end counts within one line alone.
    ...(end && end.line !== start?.line ? { endLine: end.line } : { col: start?.column, endColumn: end?.column }),
    // What is of no rule is told by the program.
    title: rule === 'error' ? program : rule,
  }
  const written = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${escapedProperty(String(value))}`,
  )
  return `::${COMMANDS[severity]} ${written.join(',')}::${escaped(message)}`
}

/** As the runner reads it back: what would end the line, and the sign of escapes itself. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** A property ends at a comma, and its name at a colon. */
function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
