import type { Texts } from '../locales/texts/texts.ts'
import { worded } from '../locales/texts/told.ts'
import { UserError } from './userError.ts'

/** Word an error in the language of the run; what is none of ours says what it says. */
export function errorText(error: unknown, texts: Pick<Texts, 'errors'>): string {
  if (error instanceof UserError) return worded(texts.errors, error.told)
  return error instanceof Error ? error.message : String(error)
}
