import type { NotRead } from './readPlainFile.ts'
import type { PicturePlaces } from './locatePicture.ts'
import type { FindSlides, SlidesFileProblem } from '../deck/ownSlide.ts'
import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join } from 'node:path'
import { findPicture } from './findPicture.ts'
import { isBelow } from './isBelow.ts'
import { readPlainFile } from './readPlainFile.ts'

/** Largest file, in bytes: some hundred slides. */
const LARGEST = 200e3

/**
 * Make a look-up of the slides that are written by hand for a page: files told from its folder, within its project, or
 * within that folder where there is no project; wherever links lead.
 *
 * @param places
 *   Where the page is, and where its pictures may be.
 * @returns
 *   Look-up.
 */
export function findSlides(places: PicturePlaces): FindSlides {
  const { folder, project = [] } = places
  const bounds = [...project.slice(-1), folder]
  return (asked) => {
    const path = join(folder, asked)
    if (isAbsolute(asked) || !existsSync(path)) return { problem: { id: 'not-found' } }
    const real = realpathSync(path)
    if (!bounds.some((bound) => isBelow(real, realpathSync(bound))))
      return { problem: { id: 'outside', folder: basename(bounds[0] ?? folder) } }
    const bytes = readPlainFile(real, LARGEST)
    if (!Buffer.isBuffer(bytes)) return { problem: problemOf(bytes) }
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
      if (text.includes('\0')) return { problem: { id: 'encoding' } }
      if (!text.trim()) return { problem: { id: 'empty' } }
      return { text, findPicture: findPicture({ ...places, folder: dirname(path) }) }
    } catch {
      return { problem: { id: 'encoding' } }
    }
  }
}

function problemOf({ kind, code = '', size }: NotRead): SlidesFileProblem {
  if (kind) return { id: 'no-file', kind }
  if (size) return { id: 'too-large', most: LARGEST / 1e3, size: Math.ceil(size / 1e3) }
  return code === 'EACCES' || code === 'EPERM' ? { id: 'not-permitted' } : { id: 'not-readable', code }
}
