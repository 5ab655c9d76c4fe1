import type { VFile } from 'vfile'
import type { NoteTold } from '../locales/texts/facts/notes.ts'
import type { Texts } from '../locales/texts/texts.ts'
import type { Checked } from '../kit/checked.ts'
import type { PlacedFault } from '../kit/check/locateFaults.ts'
import type { Call } from './call.ts'
import type { Finding } from './findings/finding.ts'
import process from 'node:process'
import { checkTable } from '../kit/check/checkTable.ts'
import { faultLines } from '../kit/check/faultLines.ts'
import { noteText } from '../locales/texts/noteText.ts'
import { stepText } from '../locales/texts/stepText.ts'
import { type TextLanguage, textLanguageOf } from '../locales/texts/textLanguage.ts'
import { textsFor } from '../locales/texts/textsFor.ts'
import { systemLanguage } from '../system/systemLanguage.ts'
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
  /** Say what came out less than perfect. */
  note: (note: NoteTold) => void
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
  /** Texts in the language of the run, as far as that is known by now. */
  texts: () => Texts
  /** Language that was asked for, or is that of the system; nothing where the page's is to be taken. */
  asked: () => TextLanguage | undefined
  /** Take the language that the settings ask for. */
  speak: (lang: TextLanguage) => void
  /** Hear of the language of a page, as a BCP 47 tag: it is that of the run where nothing else says it; the first counts. */
  hear: (lang: string) => void
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
export function voice(
  { formats = [], quiet = false, lang }: Pick<Call, 'formats' | 'quiet' | 'lang'>,
  toTell = unsaid(),
): Voice {
  let asked = lang ?? systemLanguage()
  let ofPage: TextLanguage | undefined
  const texts = (): Texts => textsFor(asked ?? ofPage ?? 'en')
  const findings: Finding[] = []
  const problem = (text: string): void => void process.stderr.write(text)
  const isTaken = formats.some(({ name, file }) => isData(name) && file === undefined)
  const unlessQuiet = (text: string, to: 'stdout' | 'stderr'): void => void (quiet || process[to].write(text))
  const result = (text: string): void => unlessQuiet(text, isTaken ? 'stderr' : 'stdout')
  const found: Voice['found'] = (faults, page) => void findings.push(...faultFindings(faults, page, texts()))
  return {
    progress: progress(quiet ? SILENCE : process.stderr, {
      step: (name, of) => {
        const { colon, steps } = texts().report
        return `${of === undefined ? '' : `${of}${colon} `}${stepText(name, steps)}`
      },
      seconds: (seconds) => texts().report.seconds(seconds),
    }),
    remark: (text) => unlessQuiet(text, 'stderr'),
    note: (note) => problem(noteText(note, texts())),
    result,
    messages: (file) => {
      // What was mended is no problem.
      const messages = toTell(file).filter(({ fatal }) => !quiet || fatal !== undefined)
      findings.push(...messageFindings({ path: file.path, messages }))
      if (messages.length) problem(messageReport({ path: file.path, messages }, texts().report, process.stderr.isTTY))
    },
    checked: (checked, faults, page, as = 'problem') => {
      found(faults, page)
      const shown = displayPath(page)
      if (quiet) problem(faultLines(faults, shown, texts()))
      else if (checked.length) (as === 'result' ? result : problem)(checkTable(checked, faults, shown, texts()))
    },
    found,
    error: (error, page) => {
      findings.push(...errorFindings(error, texts(), page))
      return reportError(error, texts())
    },
    end: async () => {
      if (!formats.length) return
      const { writeFindings } = await import('./formats/writeFindings.ts')
      await writeFindings(findings, formats, texts(), (text) => void process.stdout.write(text))
    },
    texts,
    asked: () => asked,
    speak: (lang) => void (asked = lang),
    hear: (lang) => void (ofPage ??= textLanguageOf(lang)),
  }
}
