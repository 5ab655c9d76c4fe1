/** Most answers that are kept: as many as a page asks for, no more than memory should hold. */
const MOST = 4000

/**
 * Make a place for answers that a text always has: what was asked before is not worked out again.
 *
 * @returns
 *   Gives the answer to a text, and makes it where it is new.
 */
export function remembered<Answer>(): (text: string, make: (text: string) => Answer) => Answer {
  const known = new Map<string, Answer>()
  return (text, make) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const answer = make(text)
    if (known.size >= MOST) known.clear()
    known.set(text, answer)
    return answer
  }
}
