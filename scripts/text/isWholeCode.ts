/** Longest code that is set on one line whatever comes, in letters. */
const LONGEST = 24

/**
 * Tell whether code within a text is one word, such as an option or a name: no line ends in it, not even after a hyphen.
 *
 * @param code
 *   What stands between the back quotes.
 */
export function isWholeCode(code: string): boolean {
  return code.length <= LONGEST && !/\s/.test(code)
}
