import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import process from 'node:process'
import { freePort } from './freePort.ts'

/** The dev server, as a user runs it. */
export interface StartedDev extends AsyncDisposable {
  server: ChildProcess
  /** Address that it tells, with a slash at the end; nothing when it ends before. */
  url: Promise<string | undefined>
  /** Its exit code as a shell tells it, once it has ended. */
  ended: Promise<number>
  /** What it says on stderr so far. */
  told: () => string
}

/**
 * Run `dev` on a page.
 *
 * @param path
 *   Path of the page.
 * @param options
 *   Port (default: a free one), and more environment variables.
 * @returns
 *   What runs; dispose of it.
 */
export async function startDev(
  path: string,
  { port, env }: { port?: number; env?: Record<string, string> } = {},
): Promise<StartedDev> {
  const args = ['scripts/cli.js', 'dev', path, '--port', String(port ?? (await freePort()))]
  const server = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8', ...env },
  })
  const ended = once(server, 'close').then(([code]) => (code as number | null) ?? signalled())
  const signalled = (): number => 128 + constants.signals[server.signalCode ?? 'SIGKILL']
  const url = Promise.race([
    once(server.stdout, 'data').then(([line]) => String(line).trim()),
    ended.then(() => undefined),
  ])
  let told = ''
  server.stderr.on('data', (chunk) => (told += String(chunk)))
  return {
    server,
    url,
    ended,
    told: () => told,
    async [Symbol.asyncDispose]() {
      server.kill('SIGKILL')
      await ended
    },
  }
}
