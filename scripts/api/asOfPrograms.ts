import { UserError } from '../system/userError.ts'

/**
 * Say an error to programs: options are called as programs have them, `siteUrl` for `--site-url`.
 *
 * @param error
 *   What was thrown; its message is changed in place where it names an option of the command.
 * @returns
 *   The same.
 */
export function asOfPrograms(error: unknown): unknown {
  if (error instanceof UserError)
    error.message = error.message.replaceAll(
      /`--([a-z-]+)(?: [A-Z]+)?`/g,
      (_, name: string) => `\`${name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}\``,
    )
  return error
}
