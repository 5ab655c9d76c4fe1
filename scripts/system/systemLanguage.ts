import process from 'node:process'
import { type TextLanguage, textLanguageOf } from '../locales/texts/textLanguage.ts'

/** What tells the language of the user. */
export interface LanguageSigns {
  /** Environment, whose `LC_ALL`, `LC_MESSAGES` and `LANG` name it, as POSIX has them. */
  env: NodeJS.ProcessEnv
  /** Name of the system, as `process.platform`. */
  platform: string
  /** Gives the BCP 47 tag of the system's settings, which takes a hundredth of a second. */
  locale: () => string
}

/**
 * Tell which of our languages the system speaks to its user.
 *
 * @param signs
 *   What tells it (default: those of this process).
 * @returns
 *   Language; nothing where that is none of ours, or nothing tells it: `C` and `POSIX` say nothing.
 */
export function systemLanguage({ env, platform, locale }: LanguageSigns = here()): TextLanguage | undefined {
  const named = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value && !/^(?:C|POSIX)\b/.test(value))
  // Elsewhere these alone tell it: without them, Node says that it is English.
  const isOfSettings = platform === 'win32' || platform === 'darwin'
  return textLanguageOf(named ?? (isOfSettings ? locale() : undefined))
}

function here(): LanguageSigns {
  return {
    env: process.env,
    platform: process.platform,
    locale: () => new Intl.DateTimeFormat().resolvedOptions().locale,
  }
}
