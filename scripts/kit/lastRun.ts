import type { Checked } from './checked.ts'
import type { OutputRow } from './outputRow.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashesIn, hashOf, type Hashes } from '../system/hashesIn.ts'
import { readManifest } from '../files/manifest.ts'
import { readSealed, writeSealed } from '../files/sealed.ts'

/** A line of the closing table, before its path is shortened. */
type Made = Omit<OutputRow, 'label'>

/** What a run that went well left behind. */
interface Run {
  /** Name of all that it was made from. */
  key: string
  /** Hash of the page. */
  page: string
  /** What it made. */
  files: Hashes
  made: MadeThen
}

/** What a run made, and what its checks found that was not blocking. */
interface MadeThen {
  rows: Made[]
  checked: Checked[]
}

/** The last run of a folder. */
export interface LastRun {
  /** Whether the last run was of a page with these bytes: it may be recalled. */
  isOf: (page: string) => boolean
  /** What was made, when it would come out the same and all of it is there as it was written; else nothing. */
  recall: (key: string) => MadeThen | undefined
  /** Note what was made, of which page; where that cannot be written, the next run does without. */
  remember: (key: string, made: MadeThen, page: string) => Promise<void>
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
  const noted = (): Run | undefined => {
    const text = readSealed(note)
    return text && (JSON.parse(text.toString()) as Run)
  }
  return {
    isOf(page) {
      try {
        return noted()?.page === hashOf(readFileSync(page))
      } catch {
        return false
      }
    },
    recall(key) {
      try {
        const run = noted()
        // What could not be replaced then may be free now.
        if (readManifest(paths.folder)?.late) return undefined
        const isSame = run?.key === key && JSON.stringify(run.files) === JSON.stringify(filesOf(paths))
        return isSame ? run.made : undefined
      } catch {
        // No slides, or something that cannot be read: the run is made.
        return undefined
      }
    },
    async remember(key, made, page) {
      try {
        const run: Run = { key, page: hashOf(readFileSync(page)), files: filesOf(paths), made }
        await writeSealed(note, JSON.stringify(run))
      } catch {
        // All is made and checked.
      }
    },
  }
}

function filesOf({ slides, folder }: { slides: string; folder: string }): Hashes {
  return { ...hashesIn(folder), [slides]: hashOf(readFileSync(slides)) }
}
