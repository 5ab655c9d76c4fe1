import { UserError } from '../system/userError.ts'

/**
 * Say which file or folder cannot be written, and why.
 *
 * @param path
 *   Absolute path.
 * @param error
 *   What the system said; what was said for people already stays as it is.
 * @returns
 *   Error.
 */
export function writeError(path: string, error: unknown): UserError {
  if (error instanceof UserError) return error
  // What follows the comma is the system's call, with the name of a file that is none of the user's.
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split(', ')
  return new UserError({ id: 'not-written', path, reason }, 1, { cause: error })
}
