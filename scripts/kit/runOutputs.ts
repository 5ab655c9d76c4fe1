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
 * next is made; all others beside them. Each waits until those are written that it comes after.
 *
 * @returns
 *   What was made.
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
  const isBeside = (name: OutputName): boolean => makerOf(name).needsBrowser === false
  const files = new Map(names.map((name) => [name, Promise.withResolvers<void>()]))
  const written = settleLater(Promise.all([...files.values()].map(({ promise }) => settleLater(promise))))
  const run = async (name: OutputName): Promise<Output> => {
    const before = names.filter((other) => makerOf(name).after?.includes(other))
    await Promise.all(before.map((other) => files.get(other)?.promise))
    const made = await withTimeLimit(name, making, () => makerOf(name).make(context))
    const writing = settleLater(withTimeLimit('write', making, () => writeFiles(context.folder, made.files)))
    void writing.then(files.get(name)?.resolve, files.get(name)?.reject)
    onMade(name, made, writing)
    return made
  }
  const beside = new Map(names.filter(isBeside).map((name) => [name, settleLater(run(name))]))
  try {
    const rows: RunOutputs['rows'] = []
    for (const name of names) {
      const { pages } = await steps.step(name, () => beside.get(name) ?? run(name))
      if (!makerOf(name).isOfSite) rows.push({ path: name, pages, seconds: steps.secondsOf(name) })
    }
    return { rows, written }
  } catch (error) {
    // Those that wait for others hear of it.
    for (const { reject } of files.values()) reject(error)
    await settled([...beside.values(), written])
    throw error
  }
}
