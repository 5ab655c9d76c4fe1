import process from 'node:process'
import { check } from './commands/check.ts'
import { dev } from './commands/dev.ts'
import { doctor } from './commands/doctor.ts'
import { kit } from './commands/kit.ts'
import { slides } from './commands/slides.ts'
import { talks } from './commands/talks.ts'
import { reportError } from '../terminal/reportError.ts'
import { help, parseCall } from './options.ts'
import { pagesNamed } from './pages.ts'
import { pathsOf } from './paths.ts'

/** How long what was started has to leave by itself, in ms. */
const LEAVE = 5000
/** Commands that make nothing of the site, or not by a build; all others are parts of the kit. */
const COMMANDS = { check, dev, doctor, slides }

/**
 * Do what the command line asks, and set the exit code: 0 fine, 1 the page or the result is bad, 2 wrong usage.
 *
 * @returns
 *   Promise that resolves when all is done; it never rejects.
 */
export async function main(): Promise<void> {
  let isServing = false
  try {
    isServing = await run()
  } catch (error) {
    process.exitCode = reportError(error)
  }
  // All is done: what still hangs is left behind, and ended by the listeners of `exit`.
  if (!isServing) setTimeout(() => process.exit(), LEAVE).unref()
}

/** Do it, and tell whether something goes on: a server. */
async function run(): Promise<boolean> {
  const call = parseCall(process.argv.slice(2))
  const pages = !call.help && call.command === 'kit' ? pagesNamed(call) : []
  if (call.help) process.stdout.write(help())
  else if (pages.length) await talks(call, pages)
  else {
    const paths = pathsOf(call)
    await (call.command in COMMANDS ? COMMANDS[call.command as keyof typeof COMMANDS](call, paths) : kit(call, paths))
  }
  return call.command === 'dev' && !call.help
}
