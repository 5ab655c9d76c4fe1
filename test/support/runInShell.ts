import { spawn } from 'node:child_process'
import { once } from 'node:events'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'

/** How a command ended, or that its server answered. */
export interface Ran {
  /** 0 when all is well. */
  code: number
  said: string
}

/** Address of this machine that a server tells. */
const ADDRESS = /https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?\/?[^\s'"»”]*/
/** What colours a terminal. */
// oxlint-disable-next-line no-control-regex
const COLOURS = /\u001B\[[\d;]*m/g

/**
 * Run a line in a shell of its own; one that does not end by itself is asked once at the address that it tells, and ended
 * with all that it started.
 *
 * @param command
 *   Line for `sh`.
 * @param cwd
 *   Absolute path of the folder.
 * @param env
 *   All of its environment.
 * @param options
 *   Whether it is a server, and seconds that it may take.
 */
export async function runInShell(
  command: string,
  cwd: string,
  env: NodeJS.ProcessEnv,
  { isServer, seconds }: { isServer: boolean; seconds: number },
): Promise<Ran> {
  // In a group of its own, which can be ended as a whole.
  const child = spawn('sh', ['-c', command], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (said += String(chunk).replaceAll(COLOURS, '')))
  const ended = once(child, 'close').then(([code]) => {
    // A server is not to end by itself.
    const wrong = isServer ? 1 : 0
    return { code: ((code as number | null) ?? 1) || wrong, said }
  })
  const end = (signal: NodeJS.Signals): void => {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, signal)
  }
  const late = new AbortController()
  const limit = wait(seconds * 1000, undefined, { signal: late.signal }).then(
    () => ({ code: 124, said: `${said}\nIt took longer than ${seconds} s.` }),
    () => ended,
  )
  try {
    return await Promise.race([ended, limit, ...(isServer ? [answer(() => ADDRESS.exec(said)?.[0], late.signal)] : [])])
  } finally {
    late.abort()
    end('SIGTERM')
    await Promise.race([ended, wait(5000)])
    end('SIGKILL')
  }
}

/** Ask a server, once it tells where it is. */
async function answer(address: () => string | undefined, { aborted }: AbortSignal): Promise<Ran> {
  while (!aborted) {
    const url = address()
    if (url !== undefined) {
      const answered = await fetch(url).then(({ status }) => String(status), String)
      return { code: answered === '200' ? 0 : 1, said: `${url}: ${answered}` }
    }
    await wait(200)
  }
  return { code: 1, said: '' }
}
