import type { VFile } from 'vfile'
import type { Conversion, Report } from './convert.ts'
import type { Call } from './options.ts'
import process from 'node:process'
import { VFileMessage } from 'vfile-message'
import { reporter } from 'vfile-reporter'
import { convert } from './convert.ts'
import { foldReport } from './foldReport.ts'
import { openPage } from './openPage.ts'
import { spareMemory } from './spareMemory.ts'
import { UserError } from './userError.ts'
import { visible } from './visible.ts'

/**
 * Convert a page as a call asks for it, and report on it.
 *
 * @param call
 *   Call.
 * @param path
 *   Absolute path of the page.
 * @param onReport
 *   Told of the report, also of a page that is refused (optional).
 * @returns
 *   Converted page.
 * @throws UserError
 *   When it cannot be read, or has a fatal message; those are its cause.
 */
export async function converted(call: Call, path: string, onReport?: (report: Report) => void): Promise<Conversion> {
  const file = await openPage(path, process.cwd(), { statics: call.static, siteUrl: call.siteUrl })
  spareMemory(file.value?.length ?? 0)
  try {
    const conversion = convert(file)
    onReport?.(conversion.report)
    const fatal = file.messages.filter(({ fatal }) => fatal)
    if (fatal.length) throw noDeck(fatal)
    return conversion
  } catch (error) {
    throw error instanceof VFileMessage ? noDeck([error]) : error
  } finally {
    tell(file)
  }
}

function noDeck(cause: VFileMessage[]): UserError {
  return new UserError('No deck was written.', 1, { cause })
}

function tell(file: VFile): void {
  // A page could write to the terminal what is not there.
  for (const message of file.messages) message.reason = visible(message.reason)
  if (file.messages.length) process.stderr.write(`${foldReport(reporter(file, { color: process.stderr.isTTY }))}\n`)
}
