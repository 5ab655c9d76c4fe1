import process from 'node:process'

/**
 * Tell the day of the build, which handouts name.
 *
 * @returns
 *   Day as YYYY-MM-DD: that of SOURCE_DATE_EPOCH where it is set, so that a build can be repeated to the byte; see
 *   <https://reproducible-builds.org/specs/source-date-epoch/>.
 */
export function today(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH']
  return (epoch && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date()).toISOString().slice(0, 10)
}
