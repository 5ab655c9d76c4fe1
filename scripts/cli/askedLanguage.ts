import { type TextLanguage, textLanguageOf } from '../locales/texts/textLanguage.ts'

/**
 * Find the language that a command line asks for, before anything in it is known to be right: what is wrong is said in
 * that language, too.
 *
 * @returns
 *   Language; nothing where none is asked for, or one that we do not speak.
 */
export function askedLanguage(args: readonly string[]): TextLanguage | undefined {
  const at = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const arg = args[at]
  return textLanguageOf(arg === '--lang' ? args[at + 1] : arg?.slice('--lang='.length))
}
