/**
 * Let calls of a function wait for each other.
 *
 * @param run
 *   Function.
 * @returns
 *   The same, of which no call begins before the one before has ended, well or not.
 */
export function oneAtATime<Args extends unknown[], Result>(
  run: (...args: Args) => Promise<Result>,
): (...args: Args) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return (...args) => {
    const next = last.then(() => run(...args))
    last = next.catch(() => undefined)
    return next
  }
}
