import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Give back the memory of what is no longer used, while this process waits for others: it takes a twentieth of a second.
 * By itself, it would keep most of it to its end.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as typeof globalThis.gc
  setFlagsFromString('--no-expose-gc')
  void collect?.({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}
