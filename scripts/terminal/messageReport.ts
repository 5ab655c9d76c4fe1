import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { reporter } from 'vfile-reporter'
import { stripInvisible } from '../text/stripInvisible.ts'
import { foldMessages } from './foldMessages.ts'

/**
 * Show the messages of a file on a terminal: many of one rule are folded, the totals are of all.
 *
 * @param file
 *   File; left as it is.
 * @param color
 *   Whether the terminal has colours.
 * @returns
 *   Lines, each with a line feed.
 */
export function messageReport(file: VFile, color: boolean): string {
  // A page, or its name, could write to the terminal what is not there.
  const shown = new VFile({ path: stripInvisible(file.path) })
  shown.messages = foldMessages(file.messages).map((message) =>
    Object.assign(Object.create(message) as VFileMessage, { message: stripInvisible(message.message) }),
  )
  return `${reporter(shown, { color })}\n`
}
