import { fork } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { UserError } from './userError.ts'

/** What the process says at its end. */
interface Answer<Result> {
  result?: Result
  failure?: { isExpected: boolean; message: string; stack: string | undefined }
}

/** Small room for what is young: the heap of a bundler peaks an eighth lower, and it takes no longer. */
const FLAGS = ['--max-semi-space-size=4']

/**
 * Call a function in a process of its own: what it holds is given back when it is done, and this process goes on
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
export async function apart<Call extends (...args: never[]) => unknown>(
  module: URL,
  name: string,
  ...args: Parameters<Call>
): Promise<Awaited<ReturnType<Call>>> {
  const program = fileURLToPath(new URL('apartProcess.ts', import.meta.url))
  const child = fork(program, [module.href, name], { execArgv: FLAGS, serialization: 'advanced' })
  const end = (): void => void child.kill()
  process.once('exit', end)
  child.send(args)
  let answer: Answer<Awaited<ReturnType<Call>>> | undefined
  child.once('message', (message) => (answer = message as typeof answer))
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null]
  process.removeListener('exit', end)
  const { failure } = answer ?? {}
  if (failure) throw failure.isExpected ? new UserError(failure.message) : revived(failure)
  if (!answer || code !== 0)
    throw new UserError(`\`${name}\` was ended before it was done (${signal ?? `exit code ${code}`}); run again`)
  return answer.result as Awaited<ReturnType<Call>>
}

function revived({ message, stack }: { message: string; stack: string | undefined }): Error {
  const error = new Error(message)
  if (stack) error.stack = stack
  return error
}
