import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { reporter } from 'vfile-reporter'
import { stripInvisible } from '../text/stripInvisible.ts'
import { wrapped } from '../text/wrapped.ts'
import { foldMessages } from './foldMessages.ts'

/** Columns that a report takes at most. */
const COLUMNS = 100
/** Narrowest column of texts. */
const NARROWEST = 40

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
export function messageReport(file: Pick<VFile, 'path' | 'messages'>, color: boolean): string {
  // A page, or its name, could write to the terminal what is not there.
  const shown = new VFile({ path: stripInvisible(file.path) })
  const messages = foldMessages(file.messages)
  const widest = (texts: string[]): number => Math.max(0, ...texts.map(({ length }) => length))
  // As the table has them: where, how bad, what, which rule of which stage.
  const before = widest(messages.map(({ name }) => name.slice(file.path.length + 1))) + ' warning '.length
  const behind = widest(messages.map(({ ruleId }) => ruleId ?? '')) + widest(messages.map(({ source }) => source ?? ''))
  const width = Math.max(NARROWEST, COLUMNS - before - behind - 3)
  shown.messages = messages.map((message) => {
    const lines = wrapped(stripInvisible(message.message), width)
    return Object.assign(Object.create(message) as VFileMessage, { message: lines.join(`\n${' '.repeat(before)}`) })
  })
  return `${reporter(shown, { color })}\n`
}
