import process from 'node:process'
import { reportError } from '../terminal/reportError.ts'
import { commands } from './commands.ts'
import { help, parseCall } from './options.ts'
import { pagesNamed } from './pagesNamed.ts'
import { pathsOf } from './pathsOf.ts'

/** How a run went. */
export interface Outcome {
  /** 0 fine, 1 the page or the result is bad, 2 wrong usage. */
  exitCode: 0 | 1 | 2
  /** Whether a server goes on. */
  isServing: boolean
}

/**
 * Do what a command line asks for, and report what goes wrong; it never rejects.
 *
 * @param args
 *   Words after the program's name.
 */
export async function main(args: string[]): Promise<Outcome> {
  try {
    return { exitCode: 0, isServing: await run(args) }
  } catch (error) {
    return { exitCode: reportError(error), isServing: false }
  }
}

/** Do it, and tell whether something goes on: a server. */
async function run(args: string[]): Promise<boolean> {
  const call = parseCall(args)
  if (call.help) {
    process.stdout.write(help())
    return false
  }
  const command = commands[call.command]
  const several = call.command === 'kit' ? pagesNamed(call) : undefined
  if (several) await (await import('./commands/talks.ts')).talks(call, several, command)
  else await command.run(call, pathsOf(call), command)
  return command.isServing ?? false
}
