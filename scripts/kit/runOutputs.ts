import type { StepSubject } from '../system/withTimeLimit.ts'
import type { Progress } from '../terminal/progress.ts'
import type { OutputRow } from './outputRow.ts'
import type { Output, OutputContext, OutputMaker } from './outputs/output.ts'
import type { OutputName } from './outputs/outputs.ts'
import { writeFiles } from '../files/writeFiles.ts'
import { settled } from '../system/settled.ts'
import { settleLater } from '../system/settleLater.ts'
import { withTimeLimit } from '../system/withTimeLimit.ts'
import { outputs } from './outputs/outputs.ts'

/** What is told of each output. */
export interface Listener {
  steps: Progress
  /** Told what was made, and of the promise that it is written. */
  onMade: (name: OutputName, made: Output, written: Promise<void>) => void
}

/** What was made. */
export interface RunOutputs {
  /** Lines of the closing table, before paths are shortened. */
  rows: Array<Omit<OutputRow, 'label'>>
  /** Resolves when all of it is written: others may go on meanwhile. */
  written: Promise<unknown>
}

/**
 * Make outputs, as the registry says of each: those that need the browser one after the other, each written while the
 * next is made; all others beside them; those of the site once no other is made any more, and those that are made of
 * others once these are written.
 *
 * @returns
 *   What was made; files of the site are written.
 * @throws UserError
 *   When one cannot be made or written; what was begun has ended.
 */
export async function runOutputs(
  names: readonly OutputName[],
  context: OutputContext,
  making: StepSubject,
  { steps, onMade }: Listener,
): Promise<RunOutputs> {
  const makerOf = (name: OutputName): OutputMaker => outputs[name]
  const make = (name: OutputName): Promise<Output> => makerOf(name).make(context)
  const rows: RunOutputs['rows'] = []
  const writings: Array<Promise<void>> = []
  const beside = new Map<OutputName, Promise<Output>>()
  const allWritten = (): Promise<unknown> => withTimeLimit('write', making, () => Promise.all(writings))
  const run = async (after: OutputMaker['after']): Promise<void> => {
    const now = names.filter((name) => makerOf(name).after === after)
    for (const name of now.filter((name) => makerOf(name).needsBrowser === false))
      beside.set(name, settleLater(withTimeLimit(name, making, () => make(name))))
    for (const name of now) {
      const made = await steps.step(name, () => beside.get(name) ?? make(name))
      const written = settleLater(writeFiles(context.folder, made.files))
      writings.push(written)
      onMade(name, made, written)
      if (makerOf(name).isOfSite) await withTimeLimit('write', making, () => written)
      else rows.push({ path: name, pages: made.pages, seconds: steps.secondsOf(name) })
    }
  }
  try {
    await run(undefined)
    await run('made')
    if (names.some((name) => makerOf(name).after === 'written')) await allWritten()
    await run('written')
    return { rows, written: settleLater(allWritten()) }
  } catch (error) {
    await settled([...writings, ...beside.values()])
    throw error
  }
}
