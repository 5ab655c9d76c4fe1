import type { Conversion, Report } from '../deck/conversion.ts'
import type { Run } from './run.ts'
import process from 'node:process'
import { VFileMessage } from 'vfile-message'
import { convert } from '../convert/convert.ts'
import { interruptible } from '../system/interruptible.ts'
import { loadPage } from '../files/loadPage.ts'
import { UserError } from '../system/userError.ts'
import { stripInvisible } from '../text/stripInvisible.ts'

/**
 * Convert a page as a call asks for it, and report on it.
 *
 * @param run
 *   Call, and the voice that tells the messages.
 * @param path
 *   Absolute path of the page.
 * @param onReport
 *   Told of the report, also of a page that is refused (optional).
 * @param kitUrl
 *   Address that people will find its kit at, with a slash at the end (default: the one that the call names, if any).
 * @returns
 *   Converted page.
 * @throws UserError
 *   When it cannot be read, or has a fatal message; those are its cause.
 */
export async function convertPage(
  run: Run,
  path: string,
  onReport?: (report: Report) => void,
  kitUrl: string | undefined = run.siteUrl,
): Promise<Conversion> {
  const file = await loadPage(path, process.cwd(), {
    statics: run.static,
    siteUrl: run.siteUrl,
    kitUrl,
    defaults: run.defaults,
  })
  try {
    const size = file.value?.length ?? 0
    const conversion = interruptible(
      () => convert(file),
      limitFor(size),
      () => tooLong(file.path),
    )
    onReport?.(conversion.report)
    const fatal = file.messages.filter(({ fatal }) => fatal)
    if (fatal.length) throw noDeck(fatal)
    return conversion
  } catch (error) {
    throw error instanceof VFileMessage ? noDeck([error]) : error
  } finally {
    run.voice.messages(file)
  }
}

/** Seconds that a page of so many bytes may take: far more than one of this size needs on a slow machine. */
function limitFor(size: number): number {
  return 30 + size / 5000
}

function tooLong(path: string): UserError {
  return new UserError(
    `Converting \`${stripInvisible(path)}\` took too long. Shorten its longest paragraphs, lists and formulas, or split the page.`,
  )
}

function noDeck(cause: VFileMessage[]): UserError {
  return new UserError('No deck was written.', 1, { cause, isTold: true })
}
