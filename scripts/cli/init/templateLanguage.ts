/** Languages that there are templates in. */
export type TemplateLanguage = 'en' | 'fr'

/**
 * Tell which language the templates are to be in.
 *
 * @param env
 *   Environment, whose `LC_ALL`, `LC_MESSAGES` and `LANG` name the language of the user.
 * @param system
 *   BCP 47 tag of the system, where these do not: on Windows and macOS.
 */
export function templateLanguage(env: NodeJS.ProcessEnv, system: string): TemplateLanguage {
  const named = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value && !/^(?:C|POSIX)\b/.test(value))
  return /^fr\b|^fr_/i.test(named ?? system) ? 'fr' : 'en'
}
