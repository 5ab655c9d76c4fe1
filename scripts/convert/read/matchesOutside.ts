/**
 * Find what a pattern finds outside code: what begins in code hides nothing behind it, and what ends in code is none.
 *
 * @param isCode
 *   Whether a place is in code.
 */
export function* matchesOutside(
  text: string,
  pattern: RegExp,
  isCode: (offset: number) => boolean,
): Generator<RegExpExecArray> {
  const finder = new RegExp(pattern.source, pattern.flags)
  for (let found = finder.exec(text); found; found = finder.exec(text)) {
    const end = found.index + found[0].length
    if (isCode(found.index) || isCode(end - 1)) finder.lastIndex = found.index + 1
    else yield found
  }
}
