import { readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import process from 'node:process'
import { PROJECT } from './projectRoot.ts'

/** What tells how the program was called. */
export interface Surroundings {
  /** Absolute path of the program's package. */
  root: string
  /** Absolute path of the current folder. */
  cwd: string
  /** Package manager that runs this, as npm and others say in `npm_config_user_agent` (optional). */
  agent?: string | undefined
  /** What npm was asked for where it fetched this for one run (optional). */
  asked?: string | undefined
  /** Separator of paths (default: that of the system). */
  separator?: string
}

/** What package managers call what is installed, and what is fetched for one run. */
const RUNNERS = {
  npm: { installed: 'npx diapos', fetched: 'npx fabrique-a-diapos' },
  pnpm: { installed: 'pnpm exec diapos', fetched: 'pnpm dlx fabrique-a-diapos' },
}

/**
 * Tell how people call the program where they are, to be followed by its arguments: in help and messages.
 *
 * @param surroundings
 *   What tells it (default: those of this process).
 * @returns
 *   Words of a command line: `npm run deck --` in its own repository; as a package, by the package manager that runs it,
 *   or by its name alone where it is installed for the whole machine.
 */
export function invocation({ root, cwd, agent = '', asked, separator = sep }: Surroundings = here()): string {
  const folders = root.split(separator)
  const packages = folders.indexOf('node_modules')
  if (packages < 0) return 'npm run deck --'
  const { installed, fetched } = agent.startsWith('pnpm/') ? RUNNERS.pnpm : RUNNERS.npm
  // Where npm and pnpm keep what they fetch for one run.
  if (folders.includes('_npx') || folders.includes('dlx')) return isFile(asked) ? `npx --yes ${quoted(asked)}` : fetched
  const home = folders.slice(0, packages).join(separator)
  const isBelow = cwd === home || cwd.startsWith(`${home}${separator}`)
  return isBelow ? installed : 'diapos'
}

function here(): Surroundings {
  return { root: PROJECT, cwd: process.cwd(), agent: process.env['npm_config_user_agent'], asked: askedOfNpm() }
}

/** What npm notes where it keeps what it fetches for one run: `./fabrique-a-diapos-0.1.0.tgz` as it was typed. */
function askedOfNpm(): string | undefined {
  try {
    const { _npx: npx } = JSON.parse(readFileSync(join(PROJECT, '..', '..', 'package.json'), 'utf8')) as {
      _npx?: { packages?: string[] }
    }
    return npx?.packages?.[0]
  } catch {
    return
  }
}

function isFile(asked: string | undefined): asked is string {
  return asked !== undefined && asked.endsWith('.tgz')
}

function quoted(path: string): string {
  return /^[\w./\\:@-]+$/.test(path) ? path : `"${path}"`
}
