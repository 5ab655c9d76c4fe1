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

/**
 * Make outputs, as the registry says of each: those that need the browser one after the other, each written while the
 * next is made; all others beside them; those that come after all once the others are written.
 *
 * @returns
 *   Lines of the closing table, before paths are shortened; all is written.
 * @throws UserError
 *   When one cannot be made or written; what was begun has ended.
 */
export async function runOutputs(
  names: readonly OutputName[],
  context: OutputContext,
  making: StepSubject,
  { steps, onMade }: Listener,
): Promise<Array<Omit<OutputRow, 'label'>>> {
  const makerOf = (name: OutputName): OutputMaker => outputs[name]
  const make = (name: OutputName): Promise<Output> => makerOf(name).make(context)
  const rows: Array<Omit<OutputRow, 'label'>> = []
  const writings: Array<Promise<void>> = []
  const beside = new Map<OutputName, Promise<Output>>()
  const run = async (names: readonly OutputName[]): Promise<void> => {
    for (const name of names.filter((name) => makerOf(name).needsBrowser === false))
      beside.set(name, settleLater(withTimeLimit(name, making, () => make(name))))
    for (const name of names) {
      const made = await steps.step(name, () => beside.get(name) ?? make(name))
      const written = settleLater(writeFiles(context.folder, made.files))
      writings.push(written)
      onMade(name, made, written)
      if (!makerOf(name).isOfSite) rows.push({ path: name, pages: made.pages, seconds: steps.secondsOf(name) })
    }
    await withTimeLimit('write', making, () => Promise.all(writings))
  }
  const isLast = (name: OutputName): boolean => makerOf(name).after === 'all'
  try {
    await run(names.filter((name) => !isLast(name)))
    await run(names.filter(isLast))
    return rows
  } finally {
    await settled([...writings, ...beside.values()])
  }
}
