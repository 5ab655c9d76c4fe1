import { lineMarks, writtenMarks } from '../../text/lineMarks.ts'

/**
 * Print which lines of code are marked. Slidev lists every line of a stretch, so that none may end below the code.
 *
 * @param meta
 *   What stands behind the language.
 * @param count
 *   How many lines the code has.
 * @returns
 *   Marks as Slidev reads them, with a blank before; nothing when no line of the code is marked.
 */
export function markedLines(meta: string, count: number): string {
  const marks = writtenMarks(lineMarks(meta, count))
  return marks && ` ${marks}`
}
