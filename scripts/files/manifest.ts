import { existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'
import { PROJECT_ROOT } from '../system/projectRoot.ts'
import { hashOf } from '../system/hashesIn.ts'

/** File in an output folder that names what this program wrote there; with earlier versions it was empty. */
export const MANIFEST = '.deck-output'

/** Names that earlier versions wrote, beside those of `public/`; talks of a site are told by their record. */
const KNOWN = new Set(
  'assets deck.html favicon.svg handout.pdf index.html media png read slides.md slides.pdf slides.pptx social-card.png style.css'.split(
    ' ',
  ),
)
const TALK = '.deck-talk.json'

/** What this program wrote to a folder. */
export interface Manifest {
  /** Tells the page that it was made of from others of the same name. */
  page?: string
  /** Whether it is a kit that a check refused. */
  isRefused?: true
  /** Files that another program had open, so that they are those of an earlier run. */
  late?: string[]
  /** Hash of each file by its path in the folder, with slashes; empty where an earlier version kept none. */
  files: Record<string, string>
}

/**
 * Read what this program wrote to a folder.
 *
 * @returns
 *   Nothing when the folder is none of ours.
 */
export function readManifest(folder: string): Manifest | undefined {
  const path = join(folder, MANIFEST)
  if (!existsSync(path)) return undefined
  try {
    const { page, isRefused, late, files } = JSON.parse(readFileSync(path, 'utf8')) as Manifest
    // It may come from anywhere, and files that it names may be removed.
    const own = Object.entries(files).filter(([name, hash]) => isInside(name) && /^[0-9a-f]{64}$/.test(String(hash)))
    return {
      ...(page && { page }),
      ...(isRefused && { isRefused }),
      ...(late && { late }),
      files: Object.fromEntries(own),
    }
  } catch {
    return { files: Object.fromEntries(earlier(folder).map((name) => [name, ''])) }
  }
}

/** Write what this program wrote to a folder. */
export function writeManifest(folder: string, manifest: Manifest): void {
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifest, undefined, 1)}\n`)
}

/** Hash of a file; nothing for a link, a folder, or where none is there. */
export function hashOfFile(path: string): string | undefined {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return undefined
  return hashOf(readFileSync(path))
}

/**
 * List all files of a folder, links to folders not followed.
 *
 * @returns
 *   Paths in it, with slashes, in order.
 */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .filter((name) => name !== MANIFEST)
    .toSorted()
}

function isInside(name: string): boolean {
  const isPlain = posix.normalize(name) === name && !posix.isAbsolute(name) && !/^\.{1,2}(?:\/|$)|\0/.test(name)
  return isPlain && (sep === '/' || !name.includes(sep))
}

function earlier(folder: string): string[] {
  const open = join(PROJECT_ROOT, 'public')
  const known = readdirSync(folder, { withFileTypes: true }).filter(
    ({ name }) => KNOWN.has(name) || existsSync(join(folder, name, TALK)) || existsSync(join(open, name)),
  )
  return known.flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)).map((name) => `${entry.name}/${name}`) : entry.name,
  )
}
