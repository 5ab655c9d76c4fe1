import type { Conversion, Report } from '../deck/conversion.ts'
import type { Run } from './run.ts'
import { convertFile } from '../api/convertFile.ts'
import { PageError } from '../api/pageError.ts'
import { UserError } from '../system/userError.ts'

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
  try {
    return await convertFile(path, {
      statics: run.static,
      siteUrl: run.siteUrl,
      kitUrl,
      brand: run.brand,
      defaults: run.defaults,
      lang: run.voice.asked() ?? 'page',
      onReport: (report) => {
        run.voice.hear(report.lang)
        onReport?.(report)
      },
      onMessages: run.voice.messages,
    })
  } catch (error) {
    throw error instanceof PageError ? new UserError({ id: 'no-deck' }, 1, { cause: error.cause, isTold: true }) : error
  }
}
