import type { FoundTold } from './facts/faults.ts'
import type { Texts } from './texts.ts'
import { worded } from './told.ts'

/** Word what a check saw in one line. */
export function foundText(
  found: readonly FoundTold[],
  { found: texts, report }: Pick<Texts, 'found' | 'report'>,
): string {
  return found.map((one) => worded(texts, one)).join(`${report.semicolon} `)
}
