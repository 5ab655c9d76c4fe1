import { setTimeout } from 'node:timers/promises'

/**
 * Wait until promises are settled, but no longer than that: one that hangs must not keep others from being ended.
 *
 * @param promises
 *   Promises, whatever becomes of them.
 * @param seconds
 *   Longest time (default: `10`).
 * @returns
 *   Promise that resolves then.
 */
export async function settled(promises: Iterable<unknown>, seconds = 10): Promise<void> {
  const stop = new AbortController()
  const late = setTimeout(seconds * 1000, undefined, { signal: stop.signal }).catch(() => undefined)
  await Promise.race([Promise.allSettled(promises), late])
  stop.abort()
}
