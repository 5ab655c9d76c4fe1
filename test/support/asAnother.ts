import { spawnSync } from 'node:child_process'
import process from 'node:process'

/** Nobody, on most systems. */
const NOBODY = { uid: 65_534, gid: 65_534 }
/** Root may do everything: what is refused to others is seen as another user. */
const isRoot = process.getuid?.() === 0

/**
 * Run a program as a user that the system refuses something: as this one, or as nobody where this one is root.
 *
 * @param args
 *   Arguments of Node.
 * @param options
 *   Environment and folder.
 * @returns
 *   How it went; nothing where no such user can run it, or the system refuses nothing.
 */
export function asAnother(
  args: string[],
  options: { env?: NodeJS.ProcessEnv; cwd?: string } = {},
): { status: number | null; stdout: string; stderr: string } | undefined {
  if (!process.getuid) return
  const run = (args: string[]): ReturnType<typeof asAnother> =>
    spawnSync(process.execPath, args, { encoding: 'utf8', ...(isRoot ? NOBODY : {}), ...options })
  const canRead = run(['--eval', `require('node:fs').readFileSync(${JSON.stringify(import.meta.filename)})`])
  return canRead?.status === 0 ? run(args) : undefined
}

/**
 * Give what a test wrote to the user that it is looked at as.
 *
 * @param chown
 *   Gives it away: called with the user and the group where this one is root.
 */
export function giveAway(chown: (uid: number, gid: number) => void): void {
  if (isRoot) chown(NOBODY.uid, NOBODY.gid)
}
