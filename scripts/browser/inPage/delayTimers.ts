/**
 * In the page: what is fetched a while later, for the rest of the talk, keeps nobody waiting; on a slow machine it would
 * be counted. It is fetched once the page hears `deck:later`.
 */
export function delayTimers(): void {
  const later = globalThis.setTimeout
  const letGo = new Promise((resolve) => globalThis.addEventListener('deck:later', resolve, { once: true }))
  const held = (run: TimerHandler, ms?: number, ...rest: unknown[]): number => {
    if ((ms ?? 0) < 1000) return later(run, ms, ...rest)
    void letGo.then(() => later(run, 0, ...rest))
    return 0
  }
  globalThis.setTimeout = held as typeof globalThis.setTimeout
}
