import { spawnSync } from 'node:child_process'
import { basename, dirname } from 'node:path'

/**
 * Ask Git about the content of a file.
 *
 * @param path
 *   Absolute path of a file.
 * @returns
 *   `stored` when Git has this very content, in any version, so that nothing is lost with the file; `edited` when it has
 *   only others; nothing where Git does not know the file, or there is no Git.
 */
export function gitState(path: string): 'stored' | 'edited' | undefined {
  const name = basename(path)
  const git = (...args: string[]): string | undefined => {
    const { status, stdout } = spawnSync('git', args, { cwd: dirname(path), encoding: 'utf8', timeout: 10_000 })
    return status === 0 ? stdout.trim() : undefined
  }
  // As it would be stored: line ends may differ.
  const id = git('hash-object', '--', name)
  if (id === undefined) return undefined
  if (git('cat-file', '-e', id) !== undefined) return 'stored'
  return git('ls-files', '--error-unmatch', '--', name) === undefined ? undefined : 'edited'
}
