import type { Texts } from '../locales/texts/texts.ts'
import process from 'node:process'
import { errorText } from '../system/errorText.ts'
import { UserError } from '../system/userError.ts'
import { stripInvisible } from '../text/stripInvisible.ts'

/**
 * Tell of an error: an expected one in one line, all others with their stack.
 *
 * @param error
 *   What was thrown.
 * @param texts
 *   Texts in the language of the run.
 * @returns
 *   Exit code.
 */
export function reportError(error: unknown, texts: Pick<Texts, 'errors'>): 1 | 2 {
  const isExpected = error instanceof UserError
  // The system's own refusals, such as a full disk, say all that there is to say.
  const isRefusal = error instanceof Error && 'syscall' in error
  const text = isExpected || isRefusal ? errorText(error, texts) : error instanceof Error ? error.stack : String(error)
  process.stderr.write(`${stripInvisible(String(text))}\n`)
  return isExpected ? error.exitCode : 1
}
