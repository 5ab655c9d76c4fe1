/** Signs that are not kept before what is left out; `=` and `&` are, as they say that a value or another one follows. */
const SIGN = /[-_.~+,;:!?/]/
/** Signs behind which an address may be cut. */
const END = /[-_.~+,;:!&?/=]/

/**
 * Cut a part of an address to some letters: behind a sign in its second half, else anywhere, with « … » for what is left
 * out.
 *
 * @param most
 *   Letters, « … » among them.
 * @returns
 *   The part itself when it is no longer.
 */
export function cutAtSign(part: string, most: number): string {
  const letters = [...part]
  if (letters.length <= most) return part
  const kept = letters.slice(0, most - 1)
  const end = kept.findLastIndex((letter) => END.test(letter)) + 1
  const whole = end * 2 > kept.length ? kept.slice(0, end) : kept
  while (SIGN.test(whole.at(-1) ?? '')) whole.pop()
  return `${whole.join('')}…`
}
