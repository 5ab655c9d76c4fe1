import type { Conversion } from '../../deck/conversion.ts'
import { createHash } from 'node:crypto'
import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { removeOld } from '../../files/removeOld.ts'
import { readSealed, writeSealed } from '../../files/sealed.ts'

/** Pictures of slides that earlier runs took. */
export interface SlidePictures {
  /** Picture of a slide that looks the same, by its place from 0. */
  find: (index: number) => Buffer | undefined
  /** Where it cannot be written, the next run takes it again. */
  keep: (index: number, picture: Buffer) => Promise<void>
}

/**
 * Keep pictures of slides from run to run: of a page in which one sentence was changed, most slides look as before.
 *
 * @param folder
 *   Absolute path of the folder to keep them in.
 * @param parts
 *   Markdown of the deck; its slides name pictures by their content.
 * @param made
 *   All else that slides are drawn with, named: the project's files, the browser.
 * @returns
 *   Pictures.
 */
export function slidePictureCache(folder: string, parts: Conversion['parts'], made: unknown): SlidePictures {
  const common = JSON.stringify([made, parts.headmatter, parts.slides.length])
  const paths = parts.slides.map((slide, index) => {
    const hash = createHash('sha256').update(`${common}\0${index}\0${slide}`).digest('hex')
    return join(folder, `${hash.slice(0, 32)}.sealed`)
  })
  removeOld(folder, paths)
  return {
    find: (index) => {
      const path = paths[index] ?? ''
      const picture = readSealed(path)
      if (picture) touch(path)
      return picture
    },
    keep: (index, picture) => writeSealed(paths[index] ?? '', picture).catch(() => undefined),
  }
}

function touch(path: string): void {
  try {
    const now = new Date()
    utimesSync(path, now, now)
  } catch {
    // Where nothing can be written, nothing is taken away, either.
  }
}
