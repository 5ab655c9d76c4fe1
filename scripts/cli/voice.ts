import type { VFile } from 'vfile'
import type { Checked } from '../kit/checked.ts'
import type { PlacedFault } from '../kit/check/locateFaults.ts'
import type { Call } from './call.ts'
import type { Finding } from './findings/finding.ts'
import process from 'node:process'
import { checkTable } from '../kit/check/checkTable.ts'
import { faultLines } from '../kit/check/faultLines.ts'
import { messageReport } from '../terminal/messageReport.ts'
import { displayPath } from '../terminal/displayPath.ts'
import { type Progress, progress } from '../terminal/progress.ts'
import { reportError } from '../terminal/reportError.ts'
import { unsaid } from './unsaid.ts'
import { isData } from './formats/format.ts'
import { errorFindings } from './findings/errorFindings.ts'
import { faultFindings } from './findings/faultFindings.ts'
import { messageFindings } from './findings/messageFindings.ts'

/** How a run speaks: what it says at once, and what it keeps for the formats that were asked for. */
export interface Voice {
  /** Steps, as they are done. */
  progress: Progress
  /** Say what went well or on. */
  remark: (text: string) => void
  /** Say what came of it. */
  result: (text: string) => void
  /** Tell the messages of a page. */
  messages: (file: VFile) => void
  /** Tell what checks saw, as a problem or as what was asked for; the page by its absolute path. */
  checked: (
    checked: readonly Checked[],
    faults: readonly PlacedFault[],
    page: string,
    as?: 'problem' | 'result',
  ) => void
  /** Keep what checks found without a word. */
  found: (faults: readonly PlacedFault[], page: string) => void
  /** Tell an error, of a page by its absolute path, and answer with the exit code. */
  error: (error: unknown, page?: string) => 1 | 2
  /** Write what was kept. */
  end: () => Promise<void>
}

/** Where what nobody wants to hear goes. */
const SILENCE = { isTTY: false, write: () => true }

/**
 * Give a run its voice: problems to standard error, results to standard output, unless a format takes that.
 *
 * @param call
 *   Call: which formats, and whether only problems are told.
 * @param toTell
 *   Which messages of a file were not told before (default: of this run).
 */
export function voice({ formats = [], quiet = false }: Pick<Call, 'formats' | 'quiet'>, toTell = unsaid()): Voice {
  const findings: Finding[] = []
  const problem = (text: string): void => void process.stderr.write(text)
  const isTaken = formats.some(({ name, file }) => isData(name) && file === undefined)
  const unlessQuiet = (text: string, to: 'stdout' | 'stderr'): void => void (quiet || process[to].write(text))
  const result = (text: string): void => unlessQuiet(text, isTaken ? 'stderr' : 'stdout')
  const found: Voice['found'] = (faults, page) => void findings.push(...faultFindings(faults, page))
  return {
    progress: progress(quiet ? SILENCE : process.stderr),
    remark: (text) => unlessQuiet(text, 'stderr'),
    result,
    messages: (file) => {
      // What was mended is no problem.
      const messages = toTell(file).filter(({ fatal }) => !quiet || fatal !== undefined)
      findings.push(...messageFindings({ path: file.path, messages }))
      if (messages.length) problem(messageReport({ path: file.path, messages }, process.stderr.isTTY))
    },
    checked: (checked, faults, page, as = 'problem') => {
      found(faults, page)
      const shown = displayPath(page)
      if (quiet) problem(faultLines(faults, shown))
      else if (checked.length) (as === 'result' ? result : problem)(checkTable(checked, faults, shown))
    },
    found,
    error: (error, page) => {
      findings.push(...errorFindings(error, page))
      return reportError(error)
    },
    end: async () => {
      if (!formats.length) return
      const { writeFindings } = await import('./formats/writeFindings.ts')
      await writeFindings(findings, formats, (text) => void process.stdout.write(text))
    },
  }
}
