import { chmodSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import process from 'node:process'

/**
 * Run a script of a recipe with a program in the place of `npx` that only tells how it was called.
 *
 * @param script
 *   Lines for bash.
 * @param env
 *   What the forge tells the script.
 * @returns
 *   Words that `npx` was called with.
 */
export function calledNpx(script: string, env: Record<string, string>): string[] {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'deck-npx-')))
  const program = join(folder, 'npx')
  writeFileSync(program, `#!/bin/sh\nfor word in "$@"; do printf '%s\\0' "$word"; done\n`)
  chmodSync(program, 0o755)
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    encoding: 'utf8',
    cwd: folder,
    env: { PATH: `${folder}${delimiter}${process.env['PATH']}`, ...env },
  })
  if (status !== 0) throw new Error(stderr)
  return stdout.split('\0').slice(0, -1)
}
