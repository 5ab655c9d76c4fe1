import type { ChildProcess } from 'node:child_process'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { oneAtATime } from './oneAtATime.ts'
import { type ErrorTold, UserError } from './userError.ts'
import { lateSignal } from './withTimeLimit.ts'

/** Address of a module that knows what the module exports, so that the compiler checks each call. */
export interface ModuleUrl<Module> extends URL {
  /** Never there: it holds the type alone. */
  readonly exports?: Module
}

/** Function that a module exports. */
type Callable<Module, Name extends keyof Module> = Extract<Module[Name], (...args: never[]) => unknown>

/**
 * Call a function in another process: what it holds is given back when that process ends, and this one goes on
 * meanwhile.
 *
 * @param module
 *   Address of the module that exports it.
 * @param name
 *   Its name.
 * @param args
 *   What to call it with: values that can be cloned.
 * @returns
 *   What it returns.
 * @throws
 *   What it throws; a UserError when the process is ended from outside.
 */
export type RunInSubprocess = <Module, Name extends keyof Module & string>(
  module: ModuleUrl<Module>,
  name: Name,
  ...args: Parameters<Callable<Module, Name>>
) => Promise<Awaited<ReturnType<Callable<Module, Name>>>>

/** Another process, for one call after the other. */
export interface Subprocess {
  call: RunInSubprocess
  /** Ends the process; there is no call after that. */
  end: () => void
}

/** What the process says of a call. */
interface Answer<Result> {
  result?: Result
  failure?: { told?: ErrorTold | undefined; message: string; stack: string | undefined }
}

/** Small room for what is young: the heap of a bundler peaks an eighth lower, and it takes no longer. */
const FLAGS = ['--max-semi-space-size=4']

/** Call a function in a process of its own. */
export const runInSubprocess: RunInSubprocess = (module, name, ...args) => {
  const { call, end } = startSubprocess()
  return call(module, name, ...args).finally(end)
}

/**
 * Have another process for several calls, so that it reads its modules once; it is started for the first one.
 *
 * @param early
 *   Address of a module that it is to read at once, before anyone calls (default: none).
 * @returns
 *   What calls it, one call after the other; a process that was ended from outside is started again for the next one.
 */
export function startSubprocess(early?: URL): Subprocess {
  let child: ChildProcess | undefined
  let isBusy = false
  const kill = (): void => void child?.kill('SIGKILL')
  const end = (): void => {
    process.removeListener('exit', kill)
    child?.removeListener('close', end)
    // It leaves by itself, so that Node keeps what it compiled for the next one; nobody waits for that. One that is busy
    // may never do so.
    if (isBusy) child?.kill('SIGKILL')
    else if (child?.connected) child.disconnect()
    child?.unref()
    child = undefined
  }
  const start = (): ChildProcess => {
    child = fork(fileURLToPath(new URL('subprocessEntry.js', import.meta.url)), early ? [early.href] : [], {
      execArgv: FLAGS,
      serialization: 'advanced',
    })
    process.once('exit', kill)
    return child.once('close', end)
  }
  if (early) start()
  const call = oneAtATime(async (module: URL, name: string, ...args: unknown[]) => {
    const callee = child ?? start()
    const stop = new AbortController()
    const late = lateSignal()
    const end = (): void => void callee.kill('SIGKILL')
    late?.addEventListener('abort', end, { once: true })
    isBusy = true
    callee.send({ module: module.href, name, args })
    const [answered, closed] = ['message', 'close'].map((event) => once(callee, event, { signal: stop.signal }))
    const told = await Promise.race([
      answered?.then(([answer]: Answer<never>[]) => answer),
      closed?.then(([code, signal]: unknown[]) => String(signal ?? `exit code ${String(code)}`)),
    ]).finally(() => {
      isBusy = false
      late?.removeEventListener('abort', end)
      stop.abort()
    })
    await Promise.allSettled([answered, closed])
    if (typeof told === 'string') throw new UserError({ id: 'interrupted', name, reason: told })
    const { failure, result } = told ?? {}
    if (failure) throw failure.told ? new UserError(failure.told) : revived(failure)
    return result as never
  })
  return { call, end }
}

function revived({ message, stack }: { message: string; stack: string | undefined }): Error {
  const error = new Error(message)
  if (stack) error.stack = stack
  return error
}
