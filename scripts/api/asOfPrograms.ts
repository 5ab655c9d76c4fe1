import type { TextLanguage } from '../locales/texts/textLanguage.ts'
import { textsFor } from '../locales/texts/textsFor.ts'
import { errorText } from '../system/errorText.ts'
import { UserError } from '../system/userError.ts'

/**
 * Say an error to programs: in the language that they ask for, and with options called as programs have them, `siteUrl`
 * for `--site-url`.
 *
 * @param error
 *   What was thrown; the message of one of ours is changed in place.
 * @returns
 *   The same.
 */
export function asOfPrograms(error: unknown, lang: TextLanguage): unknown {
  if (error instanceof UserError)
    error.message = errorText(error, textsFor(lang)).replaceAll(
      /`--([a-z-]+)(?: [A-Z]+)?`/g,
      (_, name: string) => `\`${name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}\``,
    )
  return error
}
