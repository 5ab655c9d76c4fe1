import type { FileKind } from '../deck/problems.ts'
import type { Stats } from 'node:fs'
import { closeSync, constants, fstatSync, openSync, readFileSync, statSync } from 'node:fs'

/** What is no plain file. */
const KINDS: Array<[is: (stats: Stats) => boolean, kind: FileKind]> = [
  [(stats) => stats.isDirectory(), 'folder'],
  [(stats) => stats.isFIFO(), 'pipe'],
  [(stats) => stats.isSocket(), 'socket'],
  [(stats) => stats.isCharacterDevice() || stats.isBlockDevice(), 'device'],
]

/** Why a file was not read. */
export interface NotRead {
  /** What stands there instead of a plain file. */
  kind?: FileKind
  /** Code of the system's error. */
  code?: string
  /** Its size in bytes, when that is too much. */
  size?: number
}

/**
 * Read a file that has an end: pipes, sockets and devices could keep their reader waiting for ever, so they are not even
 * opened for reading; nor are they when they are put in the file's place meanwhile.
 *
 * @param path
 *   Path; links are followed.
 * @param most
 *   Largest size in bytes (default: any).
 * @returns
 *   Content, or why it was not read.
 */
export function readPlainFile(path: string, most = Infinity): Buffer | NotRead {
  try {
    const before = kindOf(statSync(path))
    if (before) return { kind: before }
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const stats = fstatSync(file)
      const kind = kindOf(stats)
      if (kind) return { kind }
      return stats.size > most ? { size: stats.size } : readFileSync(file)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return { code }
  }
}

function kindOf(stats: Stats): FileKind | undefined {
  return KINDS.find(([is]) => is(stats))?.[1]
}
