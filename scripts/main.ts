import process from 'node:process'
import { check } from './commands/check.ts'
import { dev } from './commands/dev.ts'
import { doctor } from './commands/doctor.ts'
import { kit } from './commands/kit.ts'
import { slides } from './commands/slides.ts'
import { talks } from './commands/talks.ts'
import { complain } from './complain.ts'
import { help, parseCall } from './options.ts'
import { pagesOf } from './pagesOf.ts'
import { pathsOf } from './paths.ts'

/** Commands that make nothing of the site, or not by a build; all others are parts of the kit. */
const COMMANDS = { check, dev, doctor, slides }

/**
 * Do what the command line asks, and set the exit code: 0 fine, 1 the page or the result is bad, 2 wrong usage.
 *
 * @returns
 *   Promise that resolves when all is done; it never rejects.
 */
export async function main(): Promise<void> {
  try {
    await run()
  } catch (error) {
    process.exitCode = complain(error)
  }
}

async function run(): Promise<void> {
  const call = parseCall(process.argv.slice(2))
  if (call.help) return void process.stdout.write(help())
  const pages = call.command === 'kit' ? pagesOf(call) : []
  if (pages.length) return talks(call, pages)
  const paths = pathsOf(call)
  return call.command in COMMANDS ? COMMANDS[call.command as keyof typeof COMMANDS](call, paths) : kit(call, paths)
}
