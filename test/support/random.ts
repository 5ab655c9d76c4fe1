/**
 * Choose as chance does, but the same each time: Mulberry32, small and good enough to choose with.
 *
 * Source: Tommy Ettinger, public domain.
 *
 * @returns
 *   Tells the next number, from 0 to below 1.
 */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
