/** Most messages of one rule that are told one by one. */
const MOST = 5
/** Most of the places of the others that are named. */
const PLACES = 12
/** Place at the start of a line, and rule and part of the program at its end, as `vfile-reporter` writes them. */
const ROW = /^\s*(?<place>\d+:\d+)(?:-\d+:\d+)?\s.*\s(?<rule>[a-z][a-z-]*)\s+(?<source>[a-z]+)\s*$/u

/**
 * Fold a report: of a rule with many messages the first are told, of the others where they are.
 *
 * @param report
 *   Report of `vfile-reporter`: a line for each message.
 * @returns
 *   Report with at most six lines for a rule; its counts stay those of all messages.
 */
export function foldMessages(report: string): string {
  const lines = report.split('\n')
  const rows = lines.map((line) => ROW.exec(line)?.groups)
  const byRule = Map.groupBy(
    rows.flatMap((row, index) => (row ? [{ index, place: row['place'] ?? '', rule: row['rule'] ?? '' }] : [])),
    ({ rule }) => rule,
  )
  const folded = new Map<number, string | undefined>()
  for (const [rule, all] of byRule) {
    if (all.length <= MOST + 1) continue
    const others = all.slice(MOST)
    const places = others.slice(0, PLACES).map(({ place }) => place)
    const rest = others.length > PLACES ? ', …' : ''
    for (const { index } of others) folded.set(index, undefined)
    folded.set(others[0]?.index ?? 0, `… ${others.length} more ${rule}: ${places.join(', ')}${rest}`)
  }
  return lines.flatMap((line, index) => (folded.has(index) ? (folded.get(index) ?? []) : [line])).join('\n')
}
