import type { TextLanguage } from '../locales/texts/textLanguage.ts'
import { textsFor } from '../locales/texts/textsFor.ts'
import { errorText } from '../system/errorText.ts'
import { UserError } from '../system/userError.ts'

/**
 * Run something whose errors Docusaurus shows: those of ours are worded for whoever builds the site.
 *
 * @throws
 *   What it throws.
 */
export async function inLanguage<Result>(lang: TextLanguage, run: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await run()
  } catch (error) {
    throw wordedIn(lang, error)
  }
}

/** Word an error of ours, in place. */
export function wordedIn(lang: TextLanguage, error: unknown): unknown {
  if (error instanceof UserError) error.message = errorText(error, textsFor(lang))
  return error
}
