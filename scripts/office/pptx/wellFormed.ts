/** What XML 1.0 has no place for (production 2, « Char »). */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const UNFIT = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g

/**
 * Leave out of a text what XML cannot say.
 *
 * @param text
 *   Any text.
 * @returns
 *   The same, without control characters.
 */
export function wellFormed(text: string): string {
  return text.replaceAll(UNFIT, '')
}
