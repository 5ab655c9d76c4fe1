import { AsyncLocalStorage } from 'node:async_hooks'
import process from 'node:process'
import { main } from '../../scripts/cli/main.ts'

/** How a command went. */
export interface Ran {
  status: number
  stdout: string
  stderr: string
}

/** Whatever the system speaks: `LC_ALL` goes before all others. */
const ENGLISH = { LC_ALL: 'en_GB.UTF-8' }

const STREAMS = ['stdout', 'stderr'] as const

/**
 * Run a command in this process, one at a time: Node and the program are read once for all tests of a file. What other
 * processes write is not seen.
 *
 * @param args
 *   Words after the program's name.
 * @param options
 *   Folder to run it in, and environment variables to set (default: as they are).
 */
export async function runCli(
  args: readonly string[],
  { cwd = process.cwd(), env: asked = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Ran> {
  const env = { ...ENGLISH, ...asked }
  const folder = process.cwd()
  const before = Object.keys(env).map((name) => [name, process.env[name]] as const)
  const said = { stdout: '', stderr: '' }
  // The runner of tests writes to the same streams: only what comes from the command is caught.
  const inside = new AsyncLocalStorage<true>()
  const writes = STREAMS.map((name) => {
    const stream = process[name]
    const { write } = stream
    stream.write = ((...given: Parameters<typeof write>) => {
      if (!inside.getStore()) return write.apply(stream, given)
      said[name] += String(given[0])
      return true
    }) as typeof write
    return () => void (stream.write = write)
  })
  process.chdir(cwd)
  // Each by its name: the system is asked for some of them.
  Object.assign(process.env, env)
  try {
    const { exitCode } = await inside.run(true, () => main([...args]))
    return { status: exitCode, ...said }
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
    process.chdir(folder)
    writes.forEach((restore) => restore())
  }
}
