/**
 * Let a promise fail before anyone waits for it: whoever does so later hears of it, and Node does not end the process.
 *
 * @returns
 *   The same promise.
 */
export function settleLater<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined)
  return promise
}
