import type { MadeKit, MakeKitOptions } from '../api/makeKit.ts'
import { availableParallelism } from 'node:os'
import { KitError, makeKit } from '../api/makeKit.ts'
import { UserError } from '../system/userError.ts'
import { faultText } from '../locales/texts/faultText.ts'
import { textsFor } from '../locales/texts/textsFor.ts'

/** How many kits are made at once: each has a bundler and a browser, which take turns at the memory, too. */
const AT_ONCE = 2

/** A page to make a talk of. */
export interface TalkTask {
  /** Absolute path. */
  page: string
  options: MakeKitOptions
}

/** How that went. */
export interface TalkOutcome {
  task: TalkTask
  /** Kit; nothing where the page failed. */
  kit?: MadeKit
  /** Why it failed; with `strict`, also that there is advice. */
  problem?: string
}

/**
 * Make the kits of pages, several at once. One that fails costs the others nothing.
 *
 * @param onDone
 *   Told of each page when it is done.
 * @returns
 *   How each page fared, in the order of the pages.
 */
export async function makeTalks(
  tasks: readonly TalkTask[],
  onDone: (outcome: TalkOutcome) => void,
): Promise<TalkOutcome[]> {
  const outcomes: TalkOutcome[] = []
  const todo = tasks.entries()
  const work = async (): Promise<void> => {
    for (const [index, task] of todo) {
      const outcome = await made(task)
      outcomes[index] = outcome
      onDone(outcome)
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, availableParallelism()) }, work))
  return outcomes
}

async function made(task: TalkTask): Promise<TalkOutcome> {
  try {
    return { task, kit: await makeKit(task.page, task.options) }
  } catch (error) {
    if (!(error instanceof KitError)) return { task, problem: reasonOf(error) }
    const { kit, message } = error
    if (kit.state !== 'refused') return { task, kit, problem: message }
    return { task, problem: [message, ...blocking(kit, task)].join('\n') }
  }
}

/** What is no fault of the page is shown with the place in the program. */
function reasonOf(error: unknown): string {
  if (error instanceof UserError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function blocking({ faults }: MadeKit, { options }: TalkTask): string[] {
  const texts = textsFor(options.lang ?? 'en')
  return faults.filter(({ severity }) => severity === 'blocking').map((fault) => faultText(fault, texts))
}
