import type { Plugin } from 'vite'

/**
 * Tell the handout the day of the build, as `__DECK_DATE__`.
 *
 * @param now
 *   Time of the build.
 * @param epoch
 *   Seconds since 1970 that stand in for it, from the environment variable SOURCE_DATE_EPOCH, so that a build can be
 *   repeated to the byte; see <https://reproducible-builds.org/specs/source-date-epoch/> (optional).
 * @returns
 *   Plugin.
 */
export function buildDatePlugin(now: Date, epoch: string | undefined): Plugin {
  const day = (epoch && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : now).toISOString().slice(0, 10)
  return { name: 'deck:build-date', config: () => ({ define: { __DECK_DATE__: JSON.stringify(day) } }) }
}
