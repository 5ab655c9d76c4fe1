import process from 'node:process'

/**
 * Tell the day of the build, which handouts name.
 *
 * @returns
 *   Day as YYYY-MM-DD, where the user is; or that of SOURCE_DATE_EPOCH where it is set, which is the same everywhere, so
 *   that a build can be repeated to the byte; see <https://reproducible-builds.org/specs/source-date-epoch/>.
 */
export function buildDate(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'] ?? ''
  const asked = new Date(/^\d+$/.test(epoch) ? Number(epoch) * 1000 : Number.NaN)
  if (Number.isFinite(asked.getTime())) return asked.toISOString().slice(0, 10)
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
