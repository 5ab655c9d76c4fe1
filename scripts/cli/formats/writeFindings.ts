import type { Texts } from '../../locales/texts/texts.ts'
import type { Finding } from '../findings/finding.ts'
import type { AskedFormat, Format, FormatName } from './format.ts'
import { dirname, relative, resolve, sep } from 'node:path'
import { repositoryRoot } from '../../files/repositoryRoot.ts'
import { writeAtomically } from '../../files/writeAtomically.ts'
import { about } from '../../system/about.ts'

/** Behind all paths: what is about no file sums up. */
const LAST = '\uFFFF'

/** Each is read when it is asked for. Text has been written as it came. */
const FORMATS: Record<Exclude<FormatName, 'text'>, () => Promise<Format>> = {
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  sarif: async () => (await import('./sarif.ts')).sarif,
}

/**
 * Write what a run found in each format that was asked for.
 *
 * @param findings
 *   Findings, with absolute paths.
 * @param formats
 *   Formats.
 * @param texts
 *   Texts in the language of the run.
 * @param print
 *   Writes to standard output what goes to no file.
 * @throws UserError
 *   When a file cannot be written.
 */
export async function writeFindings(
  findings: readonly Finding[],
  formats: readonly AskedFormat[],
  texts: Texts,
  print: (text: string) => void,
): Promise<void> {
  const local = findings
    .map((finding) => ({ ...finding, path: finding.path && inRepository(finding.path) }))
    .toSorted(byPlace)
  for (const { name, file } of formats) {
    if (name === 'text') continue
    const text = (await FORMATS[name]())(local, about(), texts)
    if (file === undefined) print(text)
    else await writeAtomically(resolve(file), text)
  }
}

/** Pages by name, and from top to bottom. */
function byPlace(a: Finding, b: Finding): number {
  const from = { line: 0, column: 0 }
  const { start: one = from } = a
  const { start: other = from } = b
  return compare(a.path ?? LAST, b.path ?? LAST) || one.line - other.line || one.column - other.column
}

/** By code, whatever the language of the system. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

/** Forges know files by their path in the repository; where there is none, it is told from the current folder. */
function inRepository(path: string): string {
  return relative(repositoryRoot(dirname(path)) ?? resolve(), path)
    .split(sep)
    .join('/')
}
