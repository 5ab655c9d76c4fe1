import { OWN_FOLDER } from '../deck/ownFolder.ts'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { accessSync, constants, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, parse, resolve, sep } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { reportError } from '../terminal/reportError.ts'
import { privateFolder } from '../system/privateFolder.ts'
import { temporaryFolder } from '../system/temporaryFolder.ts'
import { textsFor } from '../locales/texts/textsFor.ts'
import { systemLanguage } from '../system/systemLanguage.ts'
import { askedLanguage } from './askedLanguage.ts'
import { UserError } from '../system/userError.ts'

/** Names of folders that mean nothing to Vite, to patterns of files, or to addresses: `C#` does. */
const PLAIN = /^[\p{L}\p{M}\p{N} ._+@=,~-]*$/u
/** What the path of a package has in it. */
const BELOW = `${sep}node_modules${sep}`
/** What is made, not read; what Slidev and Vite write beside packages is written in the stand-in. */
const MADE = ['.git', 'build', OWN_FOLDER, 'dist', 'node_modules']
const WRITTEN = ['.cache', '.slidev', '.vite', '.vite-temp']

/**
 * Tell whether a project cannot be built where it is: Vite takes parts of its path for something else, or nothing can be
 * written there, which a package that others depend on never does.
 *
 * @param root
 *   Absolute path of the project.
 * @returns
 *   Whether it takes a stand-in.
 */
export function needsStandIn(root: string): boolean {
  return !isPlain(root) || (!isPackage(root) && ![root, join(root, 'node_modules')].every(isWritable))
}

/**
 * Make a folder that stands for a project: links to all that it is made of.
 *
 * @param root
 *   Absolute path of the project.
 * @param places
 *   Absolute paths of folders to make it in; the first one with a plain path that can be written is taken.
 * @returns
 *   Absolute path of the stand-in; nothing when there is no place for it.
 */
export function standIn(root: string, places: string[] = [tmpdir(), '/tmp', '/var/tmp']): string | undefined {
  const place = places.find((path) => isPlain(path) && isWritable(path))
  if (!place) return
  const folder = join(privateFolder(place), `project-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`)
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  // Decks are written beside the project's folders.
  link(root, folder, (name) => !MADE.includes(name) && !name.endsWith('.md'))
  const packages = join(root, 'node_modules')
  const above = isPackage(root) ? [root.slice(0, root.lastIndexOf(BELOW) + BELOW.length - 1)] : []
  for (const each of [packages, ...above].filter((path) => existsSync(path)))
    link(each, join(folder, 'node_modules'), (name) => !WRITTEN.includes(name))
  if (!isPackage(root) && isWritable(packages)) {
    mkdirSync(join(packages, '.cache'), { recursive: true })
    link(packages, join(folder, 'node_modules'), (name) => name === '.cache')
  }
  return folder
}

/**
 * Run the program from a stand-in of its project where it cannot be built where it is.
 *
 * @param path
 *   Absolute path of the project.
 * @returns
 *   Whether it was run, and has set the exit code.
 */
export async function runInStandIn(path: string): Promise<boolean> {
  const root = resolve(path)
  const temporary = temporaryFolder()
  // Before anything else is read: everybody asks the system for it.
  if (temporary !== tmpdir()) process.env['TMPDIR'] = temporary
  if (process.env['DECK_PROJECT'] !== undefined || !needsStandIn(root)) return false
  try {
    const folder = standIn(root)
    if (folder) process.exitCode = await runFrom(folder, root)
    else throw new UserError({ id: 'no-place-for-stand-in', root })
  } catch (error) {
    const lang = askedLanguage(process.argv.slice(2)) ?? systemLanguage() ?? 'en'
    process.exitCode = reportError(error, textsFor(lang))
  }
  return true
}

async function runFrom(folder: string, root: string): Promise<number> {
  const program = basename(dirname(import.meta.dirname))
  const args = [...process.execArgv, join(folder, program, 'cli.js'), ...process.argv.slice(2)]
  // All would go where the links lead.
  const first = `--import=${pathToFileURL(join(folder, program, 'cli', 'stayInStandIn.js')).href}`
  const links = {
    NODE_PRESERVE_SYMLINKS: '1',
    NODE_PRESERVE_SYMLINKS_MAIN: '1',
    NODE_OPTIONS: [process.env['NODE_OPTIONS'], first].filter(Boolean).join(' '),
  }
  const child = spawn(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, ...links, DECK_PROJECT: root },
  })
  // The entry leaves at once on a signal: it takes this one along.
  process.once('exit', () => child.kill())
  const [code] = (await once(child, 'close')) as [number | null]
  return code ?? 1
}

function link(from: string, to: string, isMeant: (name: string) => boolean): void {
  const there = new Set(readdirSync(to))
  for (const name of readdirSync(from).filter((name) => isMeant(name) && !there.has(name))) {
    try {
      symlinkSync(join(from, name), join(to, name), 'junction')
    } catch (error) {
      // Another run was quicker.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

/** Its packages may be beside it. */
function isPackage(root: string): boolean {
  return root.includes(BELOW)
}

function isPlain(path: string): boolean {
  return path
    .slice(parse(path).root.length)
    .split(sep)
    .every((name) => PLAIN.test(name))
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}
