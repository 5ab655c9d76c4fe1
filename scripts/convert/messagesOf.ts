import type { VFile } from 'vfile'
import type { Report } from '../deck/conversion.ts'

/**
 * List the messages of a file by place.
 *
 * @returns
 *   Messages as plain data.
 */
export function messagesOf(file: VFile): Report['messages'] {
  return file.messages
    .map(({ line, column, fatal, ruleId, reason, url }) => ({
      line: line ?? null,
      column: column ?? null,
      severity: fatal ? ('error' as const) : fatal === undefined ? ('info' as const) : ('warning' as const),
      ruleId: ruleId ?? '',
      reason,
      url: url ?? '',
    }))
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
}
