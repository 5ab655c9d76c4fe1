import type { Row } from './closingTable.ts'
import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from './output.ts'

/** A line of the closing table, before its path is shortened. */
type Made = Omit<Row, 'label'>

/** What a run that went well left behind. */
interface Run {
  /** Name of all that it was made from. */
  key: string
  /** Hash of the page. */
  page: string
  /** Hash of each file that it made, by its path. */
  files: Record<string, string>
  rows: Made[]
}

/** The last run of a folder. */
export interface LastRun {
  /** Whether the last run was of a page with these bytes: it may be recalled. */
  isOf: (page: string) => boolean
  /** What was made, when it would come out the same and all of it is there as it was written; else nothing. */
  recall: (key: string) => Made[] | undefined
  /** Note what was made, of which page. */
  remember: (key: string, rows: Made[], page: string) => Promise<void>
}

/**
 * Remember what a run made, so that the next one can leave it as it is.
 *
 * @param store
 *   Absolute path of the folder of notes; they are no part of what is given away.
 * @param paths
 *   Absolute paths of what a run makes: `slides.md`, and the folder of all else.
 * @returns
 *   Last run.
 */
export function lastRun(store: string, paths: { slides: string; folder: string }): LastRun {
  const note = join(store, `${hashOf(`${paths.slides}\0${paths.folder}`)}.json`)
  return {
    isOf(page) {
      try {
        return (JSON.parse(readFileSync(note, 'utf8')) as Run).page === hashOf(readFileSync(page))
      } catch {
        return false
      }
    },
    recall(key) {
      try {
        const run = JSON.parse(readFileSync(note, 'utf8')) as Run
        const isSame = run.key === key && JSON.stringify(run.files) === JSON.stringify(filesOf(paths))
        return isSame ? run.rows : undefined
      } catch {
        // No note, a torn one, or no slides: the run is made.
        return undefined
      }
    },
    remember: (key, rows, page) => {
      const run: Run = { key, page: hashOf(readFileSync(page)), files: filesOf(paths), rows }
      return writeWhole(note, JSON.stringify(run))
    },
  }
}

function filesOf({ slides, folder }: { slides: string; folder: string }): Run['files'] {
  const inside = globSync('**/*', { cwd: folder }).toSorted()
  const paths = [slides, ...inside.map((path) => join(folder, path)).filter((path) => statSync(path).isFile())]
  return Object.fromEntries(paths.map((path) => [path, hashOf(readFileSync(path))]))
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
