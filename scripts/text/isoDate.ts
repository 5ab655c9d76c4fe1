/** `2025-04-01`, `2025/4/1`, `2025-04`; a time and a zone after it: `T10:00:00Z`, ` 10:00 +0200`. */
const YEAR_FIRST =
  /^(?<year>\d{4})(?<sign>[-/])(?<month>\d{1,2})(?:\k<sign>(?<day>\d{1,2})(?:(?:[Tt]|\s+)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[+-]\d{2}(?::?\d{2})?|[A-Za-z]+(?:\/[A-Za-z_]+)*)?)?)?$/u
/** `25/12/2025`, `12/25/2025`: which is the day is told by the numbers alone. */
const YEAR_LAST = /^(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>\d{4})$/u

/**
 * Read a date that programs write, as the day on the calendar of whoever wrote it.
 *
 * @returns
 *   `2025-04-01`, or `2025-04` where no day is told; nothing for words, for what may be one of two days (`01/04/2025`), and
 *   for days that are on no calendar.
 */
export function isoDate(text: string): string | undefined {
  const { year, month, day } = partsOf(text.trim()) ?? {}
  if (!year || !month) return
  const iso = [year, month, ...(day ? [day] : [])].map((part) => part.padStart(2, '0')).join('-')
  const date = new Date(`${iso}T00:00:00Z`.replace(/^(\d{4}-\d{2})T/, '$1-01T'))
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined
}

function partsOf(text: string): Record<string, string | undefined> | undefined {
  const first = YEAR_FIRST.exec(text)?.groups
  if (first) return first
  const { year, first: one = '', second: other = '' } = YEAR_LAST.exec(text)?.groups ?? {}
  if (Number(one) > 12 || one === other) return { year, month: other, day: one }
  if (Number(other) > 12) return { year, month: one, day: other }
  return
}
